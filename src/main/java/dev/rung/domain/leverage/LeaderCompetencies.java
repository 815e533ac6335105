package dev.rung.domain.leverage;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Ladder;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The competencies of a ladder that are about leading through others, told by the words of their titles and ids, for a
 * ladder says no more of them.
 *
 * @param talent ids of those about growing and hiring people
 * @param system ids of those about the operating system
 */
public record LeaderCompetencies(Set<String> talent, Set<String> system) {
    private static final Pattern TALENT = Pattern.compile(
            "(?i).*\\b(talent|coach\\w*|mentor\\w*|people|hires|hiring|grow\\w* others|team building)\\b.*");
    private static final Pattern SYSTEM =
            Pattern.compile("(?i).*\\b(operating (system|model)|processes|product ops)\\b.*");

    public static LeaderCompetencies of(Ladder ladder) {
        return new LeaderCompetencies(matching(ladder, TALENT), matching(ladder, SYSTEM));
    }

    private static Set<String> matching(Ladder ladder, Pattern words) {
        return ladder.competencies()
                .filter(c -> words.matcher(c.title() + " " + c.id().replace('-', ' '))
                        .matches())
                .map(Competency::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
