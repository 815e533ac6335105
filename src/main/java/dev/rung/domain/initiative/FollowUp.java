package dev.rung.domain.initiative;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Postmortem.Decision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The next round of a bet whose postmortem says iterate: an idea that starts with what was learned. */
public final class FollowUp {
    private static final Pattern ROUND = Pattern.compile("(.*), round (\\d{1,3})");

    private FollowUp() {}

    /**
     * @param id of the new initiative
     * @throws Refusal when the postmortem is another initiative's or decides otherwise
     */
    public static Initiative of(Initiative initiative, Postmortem postmortem, String id, LocalDate today) {
        if (!postmortem.initiativeId().equals(initiative.id())
                || !postmortem.decision().equals(Optional.of(Decision.ITERATE))) {
            throw Refusal.usage("“" + initiative.title()
                    + "” has no follow-up, because that postmortem does not say iterate; decide so first");
        }
        return new Initiative(
                id,
                nextRound(initiative.title()),
                Stage.IDEA,
                initiative.owner(),
                initiative.link(),
                today,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(initiative.id()),
                learned(postmortem));
    }

    private static String nextRound(String title) {
        Matcher round = ROUND.matcher(title);
        return round.matches()
                ? round.group(1) + ", round " + (Integer.parseInt(round.group(2)) + 1)
                : title + ", round 2";
    }

    private static String learned(Postmortem p) {
        return Stream.of(
                        p.lesson(),
                        labelled("What worked: ", p.worked()),
                        labelled("What did not: ", p.didNot()),
                        labelled("What changes: ", p.changes()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String labelled(String label, String text) {
        return text.isBlank() ? "" : label + text;
    }
}
