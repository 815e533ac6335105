package dev.rung.tui.money;

import dev.rung.domain.Refusal;
import dev.rung.domain.team.ExchangeRate;
import dev.rung.domain.team.MissingRate;
import dev.rung.domain.team.TeamText;
import dev.rung.service.Rung;
import dev.rung.tui.widget.LineField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what one unit of a currency is worth in another, from a day on. */
final class RateAsk implements EntryPanel.Ask {
    private final Rung rung;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Optional<ExchangeRate> before;

    /** @param missing what is asked for first */
    RateAsk(Rung rung, Optional<MissingRate> missing) {
        this.rung = rung;
        this.before = Optional.empty();
        texts.put("currency", missing.map(m -> m.line().amount().currency()).orElse(""));
        texts.put("rate", "");
        texts.put("in", rung.team().currency());
        texts.put("from", missing.map(m -> m.month().toString()).orElse("today"));
    }

    RateAsk(Rung rung, ExchangeRate rate) {
        this.rung = rung;
        this.before = Optional.of(rate);
        texts.put("currency", rate.currency());
        texts.put("rate", TeamText.number(rate.rate()));
        texts.put("in", rate.worthIn());
        texts.put("from", rate.on().toString());
    }

    @Override
    public String title() {
        return before.isPresent() ? "Change an exchange rate" : "Exchange rate";
    }

    @Override
    public String draft() {
        return "rate:" + before.map(r -> r.currency() + r.worthIn() + r.on()).orElse("");
    }

    @Override
    public Map<String, String> texts() {
        return texts;
    }

    @Override
    public List<EntryPanel.Part> parts(Map<String, String> all) {
        LineField currency = new LineField(all.get("currency")).placeholder("USD");
        LineField rate = new LineField(all.get("rate")).placeholder("0.92");
        LineField in = new LineField(all.get("in")).placeholder("EUR");
        return List.of(
                new EntryPanel.Part(
                        "currency",
                        "One",
                        "three letters",
                        currency,
                        currency::text,
                        EntryPanel.readBy(TeamText::currency)),
                new EntryPanel.Part("rate", "is worth", "", rate, rate::text, EntryPanel.readBy(TeamText::rate)),
                new EntryPanel.Part("in", "in", "three letters", in, in::text, EntryPanel.readBy(TeamText::currency)),
                MoneyDates.from(
                        all.get("from"), "From", "months that were over before it stay as they are", rung::today));
    }

    private ExchangeRate read(Map<String, String> typed) {
        ExchangeRate rate = new ExchangeRate(
                TeamText.currency(typed.get("currency")),
                TeamText.currency(typed.get("in")),
                MoneyDates.needFirst(typed.get("from"), rung.today()),
                TeamText.rate(typed.get("rate")));
        if (rate.currency().equals(rate.worthIn())) {
            throw Refusal.usage("A rate is between two currencies, and this one has " + rate.currency() + " twice.");
        }
        return rate;
    }

    @Override
    public String outcome(Map<String, String> typed) {
        ExchangeRate rate = read(typed);
        return "1 " + rate.currency() + " = " + TeamText.number(rate.rate()) + " " + rate.worthIn() + " from "
                + rate.on() + " on, until a newer rate.";
    }

    @Override
    public String keep(Map<String, String> typed) {
        ExchangeRate rate = read(typed);
        rung.team().replace(before, rate);
        return "Added a rate of " + rate.currency() + "; u takes it back.";
    }

    @Override
    public boolean adds() {
        return before.isEmpty();
    }
}
