package dev.rung.domain.team;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.MoneyText;
import dev.rung.domain.money.Said;
import dev.rung.domain.person.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a team as a person types and reads them. What cannot be read is refused with an example of what can. */
public final class TeamText {
    private static final Pattern WITH_CURRENCY = Pattern.compile("(.*?)\\s*\\b([A-Za-z]{3})");
    private static final Pattern CURRENCY_FIRST = Pattern.compile("([A-Za-z]{3})\\s*(.*)");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}([.,]\\d{1,10})?");
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST_LOAD = BigDecimal.TEN;
    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(1_000_000);
    private static final long MOST_MINOR = 100_000_000_000L;
    private static final int RATE_DECIMALS = 8;

    private TeamText() {}

    /** A salary or an expense: {@code 150k}, {@code 150k USD}; not negative, at most a thousand million. */
    public static Money amount(String text, String currency) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            throw Refusal.usage("An amount of money is wanted; write it as 150k");
        }
        Matcher behind = WITH_CURRENCY.matcher(typed);
        if (behind.matches() && isCurrency(behind.group(2))) {
            return amount(behind.group(1), behind.group(2).toUpperCase(Locale.ROOT));
        }
        Matcher before = CURRENCY_FIRST.matcher(typed);
        if (before.matches() && isCurrency(before.group(1))) {
            return amount(before.group(2), before.group(1).toUpperCase(Locale.ROOT));
        }
        Money money = MoneyText.parse(typed, currency);
        if (money.minor() < 0) {
            throw Refusal.usage(Said.of(text) + " is less than nothing; a cost is written as 150k");
        }
        if (money.minor() > MOST_MINOR) {
            throw Refusal.usage(Said.of(text) + " is more than a line of cost can be; write it as 150k");
        }
        return money;
    }

    /** Three letters of a currency there is, in any case. */
    public static String currency(String text) {
        String typed = text.strip().toUpperCase(Locale.ROOT);
        if (!isCurrency(typed)) {
            throw Refusal.usage(Said.of(text) + " is no currency; give its three letters, for example EUR");
        }
        return typed;
    }

    private static boolean isCurrency(String letters) {
        try {
            Currency.getInstance(letters.toUpperCase(Locale.ROOT));
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** How many people: {@code 5}, {@code 0.5}; above 0, two decimals at most. */
    public static BigDecimal number(String text) {
        return decimal(text)
                .filter(n -> n.signum() > 0 && n.scale() <= 2 && n.compareTo(MOST_PEOPLE) <= 0)
                .orElseThrow(() -> Refusal.usage(Said.of(text) + " is no number of people; write it as 5 or 0.5"));
    }

    /** What an employer pays on top: the factor {@code 1.3}, or {@code 30%} on top; 1 to 10, four decimals at most. */
    public static BigDecimal load(String text) {
        Optional<BigDecimal> factor = percentSign(text).isPresent()
                ? percentSign(text).map(p -> p.movePointLeft(2).add(BigDecimal.ONE))
                : decimal(text);
        return factor.map(TeamText::plain)
                .filter(f -> f.compareTo(BigDecimal.ONE) >= 0 && f.compareTo(MOST_LOAD) <= 0 && f.scale() <= 4)
                .orElseThrow(() -> Refusal.usage(
                        Said.of(text) + " is no load factor; write it as 1.3, for 30 % on top of the salary"));
    }

    /** A share: {@code 30}, {@code 30%}, {@code 12.5 %}; 0 to 100, two decimals at most. */
    public static BigDecimal share(String text) {
        return percentSign(text)
                .or(() -> decimal(text))
                .filter(p -> p.compareTo(Shares.WHOLE) <= 0 && p.scale() <= 2)
                .orElseThrow(
                        () -> Refusal.usage(Said.of(text) + " is no share of the team; write it as 30%, at most 100%"));
    }

    /** A contribution ratio: {@code 75%}, {@code 75} or {@code 0.75}; above 0, at most 100 %, two decimals of a percent. */
    public static BigDecimal ratio(String text) {
        Optional<BigDecimal> part = percentSign(text)
                .map(p -> p.movePointLeft(2))
                .or(() -> decimal(text).map(d -> d.compareTo(BigDecimal.ONE) > 0 ? d.movePointLeft(2) : d));
        return part.map(TeamText::plain)
                .filter(r -> r.signum() > 0 && r.compareTo(BigDecimal.ONE) <= 0 && r.scale() <= 4)
                .orElseThrow(() -> Refusal.usage(Said.of(text)
                        + " is no contribution margin; write it as 75%, the part of revenue that is left"));
    }

    /** What one unit of a currency is worth in another: {@code 0.92}; above 0, eight decimals at most. */
    public static BigDecimal rate(String text) {
        return decimal(text)
                .filter(r -> r.signum() > 0 && r.compareTo(MOST_RATE) <= 0 && r.scale() <= RATE_DECIMALS)
                .orElseThrow(() -> Refusal.usage(
                        Said.of(text) + " is no exchange rate; write what one unit is worth, for example 0.92"));
    }

    private static Optional<BigDecimal> percentSign(String text) {
        String typed = text.strip();
        return typed.endsWith("%") ? decimal(typed.substring(0, typed.length() - 1)) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        String typed = text.strip();
        return DECIMAL.matcher(typed).matches()
                ? Optional.of(plain(new BigDecimal(typed.replace(',', '.'))))
                : Optional.empty();
    }

    /** {@code 30 %}, {@code 12.5 %}. */
    public static String percent(BigDecimal percent) {
        return number(percent) + " %";
    }

    /** {@code 5}, {@code 0.5}, {@code 1.3}: no zeros behind. */
    public static String number(BigDecimal number) {
        return plain(number).toPlainString();
    }

    /** Always to the cent: {@code 116,666.67}. */
    public static String exact(Money money) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(money.minor(), 2));
    }

    /** To the cent where there are cents: {@code 150,000}. */
    public static String shortest(Money money) {
        return money.minor() % 100 == 0 ? String.format(Locale.ROOT, "%,d", money.minor() / 100) : exact(money);
    }

    /** What a line pays: {@code 5 × 150,000 EUR × 1.3}, {@code 87,000 EUR a year}. */
    public static String words(CostLine line) {
        String amount = shortest(line.amount()) + " " + line.amount().currency();
        return line.kind() == CostLine.Kind.PEOPLE
                ? number(line.number()) + " × " + amount + " × " + number(line.load())
                : amount
                        + switch (line.every()) {
                            case YEAR -> " a year";
                            case MONTH -> " a month";
                            case ONCE -> " once";
                        };
    }

    /** When a line is paid: {@code from 2026-01-01 to 2026-06-30}, {@code on 2026-02-11}. */
    public static String span(CostLine line) {
        return line.every() == CostLine.Every.ONCE
                ? "on " + line.from()
                : "from " + line.from() + line.to().map(d -> " to " + d).orElse("");
    }

    /** Whole months, quarters and years by their name: {@code Q4 2026}; other spans by their days. */
    public static String period(LocalDate from, LocalDate to) {
        Quarter quarter = Quarter.of(from);
        for (CostPeriod whole : List.of(
                CostPeriod.of(YearMonth.from(from)), CostPeriod.of(quarter), CostPeriod.ofYear(from.getYear()))) {
            if (whole.first().equals(from) && whole.last().equals(to)) {
                return whole.title();
            }
        }
        return from + " to " + to;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
