package dev.rung.tui.money;

import dev.rung.domain.team.Margin;
import dev.rung.domain.team.TeamText;
import dev.rung.service.Rung;
import dev.rung.tui.widget.LineField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what part of revenue is left when what varies with it is paid, from a day on. */
final class MarginAsk implements EntryPanel.Ask {
    private final Rung rung;
    private final Optional<Margin> before;

    MarginAsk(Rung rung, Optional<Margin> before) {
        this.rung = rung;
        this.before = before;
    }

    @Override
    public String title() {
        return before.isPresent() ? "Change the contribution margin" : "Contribution margin";
    }

    @Override
    public String draft() {
        return "margin:" + before.map(m -> m.on().toString()).orElse("");
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "ratio",
                before.map(m -> TeamText.number(m.ratio().movePointRight(2)) + "%")
                        .orElse(""));
        texts.put("from", before.map(m -> m.on().toString()).orElse("today"));
        texts.put("source", before.map(Margin::source).orElse(""));
        return texts;
    }

    @Override
    public List<EntryPanel.Part> parts(Map<String, String> texts) {
        LineField ratio = new LineField(texts.get("ratio")).placeholder("75%");
        LineField source = new LineField(texts.get("source")).placeholder("Finance, Q3 close");
        return List.of(
                new EntryPanel.Part(
                        "ratio",
                        "Left of revenue",
                        "revenue less goods, support, payment fees and the like; finance knows it",
                        ratio,
                        ratio::text,
                        EntryPanel.readBy(TeamText::ratio)),
                MoneyDates.from(texts.get("from"), "From", "", rung::today),
                new EntryPanel.Part("source", "Source", "", source, source::text, EntryPanel.anything()));
    }

    private Margin read(Map<String, String> typed) {
        return new Margin(
                MoneyDates.needFirst(typed.get("from"), rung.today()),
                TeamText.ratio(typed.get("ratio")),
                typed.get("source").strip());
    }

    @Override
    public String outcome(Map<String, String> typed) {
        Margin margin = read(typed);
        return "Of 100 " + rung.team().currency() + " of revenue "
                + TeamText.number(margin.ratio().movePointRight(2)) + " are left, from " + margin.on() + " on.";
    }

    @Override
    public String keep(Map<String, String> typed) {
        rung.team().replace(before, read(typed));
        return "Added the margin; u takes it back.";
    }

    @Override
    public boolean adds() {
        return before.isEmpty();
    }
}
