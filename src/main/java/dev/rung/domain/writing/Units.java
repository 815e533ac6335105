package dev.rung.domain.writing;

import java.util.Set;

/** What numbers are of: shares, points, money, time, or the word that follows. */
final class Units {
    static final Set<String> CODES = Words.of("eur usd gbp chf sek nok dkk pln jpy cad aud inr euro dollar");

    private static final Set<String> PER = Set.of("per", "a", "an", "each");

    private static final Set<String> NO_UNIT = Words.of(
            "to from by for of among in at on within until till through before as and or with without while than",
            "today now currently this last next per owner source measured owned according so because that which is",
            "are was were across after since over under above below vs versus down up during it the a an end more",
            "fewer less thru via tracked reported when but annually yearly monthly compared against whose who not",
            "worth early mid late most least be we if then using based baseline target minus plus x soon asap tbd",
            "higher lower accountable responsible dri no come latest");

    private static final Set<String> PERIODS = Words.of(
            "second minute hour day week month quarter year order account customer user seat ticket head person",
            "client case shipment invoice call visit transaction");

    static final Set<String> TIMES = Words.of("ms s sec second min minute h hr hour day d week month quarter year");

    static int length(Tokens tokens, int at) {
        if (tokens.follows(at, "per", "cent")) {
            return 2;
        }
        if (tokens.word(at).equals("percentage") && tokens.at(at + 1).stem().equals("point")) {
            return 2;
        }
        Token unit = tokens.at(at);
        boolean joined = at > 0 && unit.start() == tokens.at(at - 1).end() && unit.isWord();
        if (joined && Set.of("st", "nd", "rd", "th").contains(unit.word())) {
            return 1;
        }
        return unit.isWord()
                        && (!NO_UNIT.contains(unit.word()) || joined)
                        && !unit.shape().equals(Token.Shape.CAPITAL)
                ? 1
                : 0;
    }

    static String of(Tokens tokens, int at, int length) {
        String stem = tokens.at(at).stem();
        if (stem.equals("percent") || stem.equals("per")) {
            return "%";
        }
        if (length == 2 || Set.of("pp", "ppt", "ppts", "point", "pt", "pts").contains(stem)) {
            return "pp";
        }
        return CODES.contains(stem) ? "money" : stem;
    }

    /** Takes in “per account”, “a month”, “/ week”. */
    static int perPeriod(Tokens tokens, int at) {
        boolean per = PER.contains(tokens.word(at)) || tokens.word(at).equals("/");
        return per && PERIODS.contains(tokens.at(at + 1).stem()) ? at + 2 : at;
    }

    /** Of a unit of time; 0 for anything else. */
    static double seconds(String unit) {
        return switch (unit) {
            case "ms" -> 0.001;
            case "s", "sec", "second" -> 1;
            case "min", "minute" -> 60;
            case "h", "hr", "hour" -> 3_600;
            case "d", "day" -> 86_400;
            case "week" -> 7 * 86_400;
            case "month" -> 30.44 * 86_400;
            case "quarter" -> 91.3 * 86_400;
            case "year" -> 365.25 * 86_400;
            default -> 0;
        };
    }

    private Units() {}
}
