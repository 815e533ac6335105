package dev.rung.service.sample;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.update.SourcedFigure;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The six pages that were sent, of the months before this one; each says what was known on its day. */
final class UpdateStory {
    private static final int PAGES = 6;
    private static final int MOST_PROMISES = 3;
    private static final Pattern FIGURE = Pattern.compile("\\[([^]]+)]");

    private final Calendar calendar;
    private final Ids ids;
    private final Scores score;
    private final List<ToldBet> bets;
    private final List<Commitment> promises;

    UpdateStory(Calendar calendar, Ids ids, Scores score, List<ToldBet> bets, List<Commitment> promises) {
        this.calendar = calendar;
        this.ids = ids;
        this.score = score;
        this.bets = bets;
        this.promises = promises;
    }

    /** Oldest first. */
    List<Update> told() {
        return Stream.iterate(PAGES, ago -> ago > 0, ago -> ago - 1)
                .map(this::page)
                .toList();
    }

    private Update page(int monthsAgo) {
        YearMonth month = YearMonth.from(calendar.today()).minusMonths(monthsAgo);
        LocalDate sent = calendar.endOfMonth(monthsAgo);
        LocalDate before = calendar.endOfMonth(monthsAgo + 1);
        Map<UpdateSection, String> texts = new EnumMap<>(UpdateSection.class);
        List<SourcedFigure> figures = new ArrayList<>();
        write(texts, figures, lines(UpdateSection.HEADLINE, before, sent, 1), sent);
        PageTables tables = new PageTables(sent, before, score, bets, figures);
        texts.put(UpdateSection.SCORECARD, tables.scorecard());
        texts.put(UpdateSection.MONEY, tables.money());
        for (UpdateSection section : List.of(UpdateSection.INSIGHT, UpdateSection.STOPPED, UpdateSection.RISKS)) {
            write(texts, figures, lines(section, before, sent, section == UpdateSection.INSIGHT ? 1 : 2), sent);
        }
        write(
                texts,
                figures,
                PageLines.ALL.stream()
                        .filter(l -> l.section() == UpdateSection.ASKS)
                        .filter(l -> !calendar.workday(l.from()).isAfter(sent)
                                && calendar.workday(l.until()).isAfter(sent))
                        .toList(),
                sent);
        promises(texts, figures, month, sent);
        return new Update(ids.of(sent, "update " + month), month, sent.minusDays(3), Optional.of(sent), texts, figures);
    }

    /** The newest that became known since the page before; where nothing did, the newest there is. */
    private List<PageLines.Line> lines(UpdateSection section, LocalDate before, LocalDate sent, int most) {
        List<PageLines.Line> known = PageLines.ALL.stream()
                .filter(l ->
                        l.section() == section && !calendar.workday(l.from()).isAfter(sent))
                .toList();
        List<PageLines.Line> fresh = known.stream()
                .filter(l -> calendar.workday(l.from()).isAfter(before))
                .toList();
        if (fresh.isEmpty() && section != UpdateSection.STOPPED) {
            return known.subList(Math.max(0, known.size() - 1), known.size());
        }
        return fresh.subList(Math.max(0, fresh.size() - most), fresh.size());
    }

    private void write(
            Map<UpdateSection, String> texts, List<SourcedFigure> figures, List<PageLines.Line> lines, LocalDate sent) {
        for (PageLines.Line line : lines) {
            String text = calendar.dates(line.text());
            Matcher figure = FIGURE.matcher(text);
            while (figure.find()) {
                figures.add(figure(line, figure.group(1), sent));
            }
            texts.merge(line.section(), FIGURE.matcher(text).replaceAll("$1"), (a, b) -> a + "\n" + b);
        }
    }

    private SourcedFigure figure(PageLines.Line line, String text, LocalDate sent) {
        ToldBet bet = bets.stream()
                .filter(b -> b.initiative().title().equals(line.bet()))
                .findFirst()
                .orElseThrow();
        return line.opens() == PageLines.Opens.LOOK
                ? bet.postmortems().stream()
                        .filter(p -> !p.on().isAfter(sent))
                        .reduce((older, newer) -> newer)
                        .map(p -> new SourcedFigure(
                                line.section(),
                                line.bet(),
                                text,
                                "postmortem",
                                p.id(),
                                "the look after " + p.week().words() + " on " + p.on()))
                        .orElseThrow()
                : new SourcedFigure(
                        line.section(),
                        line.bet(),
                        text,
                        "initiative",
                        bet.initiative().id(),
                        "the one-pager");
    }

    /** What was due or settled in the month, and what is due in the next one. */
    private void promises(
            Map<UpdateSection, String> texts, List<SourcedFigure> figures, YearMonth month, LocalDate sent) {
        Predicate<Commitment> settled =
                c -> c.settledOn().filter(on -> !on.isAfter(sent)).isPresent();
        List<Commitment> made =
                promises.stream().filter(c -> !c.madeOn().isAfter(sent)).toList();
        made.stream()
                .filter(c -> YearMonth.from(c.dueOn()).equals(month)
                        || settled.test(c)
                                && c.settledOn()
                                        .map(YearMonth::from)
                                        .filter(month::equals)
                                        .isPresent())
                .forEach(c -> {
                    String became = settled.test(c)
                            ? c.state().word() + (c.reason().isEmpty() ? "" : ": " + c.reason())
                            : "open, due " + c.dueOn();
                    promise(texts, figures, UpdateSection.KEPT, c, became);
                });
        made.stream()
                .filter(c -> !settled.test(c)
                        && c.dueOn().isAfter(sent)
                        && YearMonth.from(c.dueOn()).equals(month.plusMonths(1)))
                .limit(MOST_PROMISES)
                .forEach(c -> promise(texts, figures, UpdateSection.NEXT, c, c.owner() + " | " + c.dueOn()));
    }

    private static void promise(
            Map<UpdateSection, String> texts,
            List<SourcedFigure> figures,
            UpdateSection section,
            Commitment commitment,
            String rest) {
        texts.merge(section, commitment.words() + " | " + rest, (a, b) -> a + "\n" + b);
        figures.add(new SourcedFigure(
                section,
                commitment.words(),
                commitment.words(),
                "commitment",
                commitment.id(),
                "promised on " + commitment.madeOn()));
    }
}
