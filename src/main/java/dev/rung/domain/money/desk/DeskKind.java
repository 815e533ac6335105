package dev.rung.domain.money.desk;

/** What an input of the desk is, and so how it is read. */
public enum DeskKind {
    /** Whole units of the currency, 0 or more. */
    MONEY("money"),
    /** A number of things, people, hours or years, 0 or more. */
    COUNT("count"),
    /** A fraction from 0 to 1, written in percent. */
    PERCENT("percent"),
    /** A whole number of months or years, 1 to 600. */
    PERIODS("periods"),
    /** P10, P50 and P90 of an amount of money. */
    RANGE("range"),
    /** What a month of waiting loses, and how many months it takes: {@code 30k/3}. */
    ITEM("item");

    private final String id;

    DeskKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** What is wanted, within a sentence. */
    public String words() {
        return switch (this) {
            case MONEY -> "money";
            case COUNT -> "a number";
            case PERCENT -> "a percentage";
            case PERIODS -> "a whole number from 1 to " + DeskReader.MOST_PERIODS;
            case RANGE -> "a range of money, P10/P50/P90";
            case ITEM -> "value a month/months it takes";
        };
    }
}
