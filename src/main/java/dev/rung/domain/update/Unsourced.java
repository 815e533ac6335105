package dev.rung.domain.update;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Numbers of the page that are in none of its figures. */
final class Unsourced {
    /** Up to here a number without a unit counts things at hand: two teams, 3 of 5. */
    private static final double SMALL = 12;

    private Unsourced() {}

    /** As they stand there, by section, in reading order, each once. */
    static Map<UpdateSection, List<String>> in(Update page) {
        List<Double> known = page.figures().stream()
                .flatMap(f -> PageNumbers.in(f.label() + "\n" + f.text()).stream())
                .map(PageNumbers.Found::value)
                .toList();
        Map<UpdateSection, List<String>> found = new EnumMap<>(UpdateSection.class);
        page.texts().forEach((section, text) -> {
            List<String> numbers = new ArrayList<>();
            text.lines()
                    .flatMap(l -> PageNumbers.in(l.replace("|", "\n")).stream())
                    .filter(n -> !small(n) && known.stream().noneMatch(k -> same(k, n.value())))
                    .map(PageNumbers.Found::text)
                    .distinct()
                    .forEach(numbers::add);
            if (!numbers.isEmpty()) {
                found.put(section, numbers);
            }
        });
        return found;
    }

    private static boolean small(PageNumbers.Found number) {
        boolean counts = !number.quantity().isMoney()
                && !number.quantity().isPercent()
                && !number.quantity().unit().equals("pp");
        return counts && Math.abs(number.value()) <= SMALL && number.value() == Math.rint(number.value());
    }

    private static boolean same(double one, double other) {
        return Math.abs(Math.abs(one) - Math.abs(other)) <= 1e-9 * Math.max(1, Math.abs(one));
    }
}
