package dev.rung.domain.writing;

import java.util.Set;

/** Words that name customers: those of the list, and people named by what they do, such as couriers or tax advisers. */
public final class Customers {
    private static final Set<String> NO_PEOPLE = Words.of(
            "orders numbers quarters offers transfers errors servers tiers layers folders computers answers papers",
            "letters vouchers centers factors sensors monitors vectors doors floors colors others containers counters",
            "filters headers meters parameters reminders timers trackers triggers banners browsers chapters charters",
            "clusters covers drawers routers scanners registers newsletters tenders lists variants grants indicators",
            "sectors connectors errands powers matters hours colours favours behaviours fees trees degrees guarantees",
            "committees coffees processors generators calculators printers checklists assistants elevators priors",
            "majors minors corners disorders");

    private Customers() {}

    /** How many tokens from here on name customers; 0 where none do. */
    public static int lengthAt(Tokens tokens, int i) {
        int listed = Vocabulary.CUSTOMERS.lengthAt(tokens, i);
        return listed > 0 ? listed : isAgent(tokens.at(i)) ? 1 : 0;
    }

    /** A plural that ends as words for people do. */
    private static boolean isAgent(Token token) {
        String word = token.word();
        return token.isWord()
                && word.length() > 5
                && !NO_PEOPLE.contains(word)
                && (word.endsWith("ers")
                        || word.endsWith("ors")
                        || word.endsWith("ists")
                        || word.endsWith("ants")
                        || word.endsWith("ees")
                        || word.endsWith("ians")
                        || word.endsWith("mates"));
    }
}
