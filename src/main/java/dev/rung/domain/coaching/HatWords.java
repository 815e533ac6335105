package dev.rung.domain.coaching;

/** What a hat means, to be said before the first question. */
public final class HatWords {
    private HatWords() {}

    /** One sentence: what the one who wears it does. */
    public static String meaning(Hat hat) {
        return switch (hat) {
            case COACH -> "Asks short, open questions; the answers and the actions are the other's.";
            case MENTOR -> "Tells what worked and what did not in own practice, and asks before advising.";
            case TEACHER -> "Explains how a thing is done, shows it once, and watches it being done.";
            case MANAGER -> "Says what is expected and by when; decides, and answers for it.";
        };
    }

    /**
     * What can be promised of secrecy under this hat, in one line.
     *
     * @param coachee as the coachee is called; {@code ""} for whoever coaches themself
     */
    public static String secrecy(Hat hat, String coachee) {
        if (coachee.isEmpty()) {
            return "What you write here stays in your workspace until you hand it on.";
        }
        return switch (hat) {
            case COACH, MENTOR, TEACHER ->
                "Stays between you two, save harm and law; what leaves, " + coachee + " decides.";
            case MANAGER -> "A manager cannot promise secrecy: performance, safety and law come first.";
        };
    }

    /** What is said as a session begins. */
    public static String begun(boolean withOneself) {
        return withOneself
                ? "Begun. Write as if nobody reads it; nobody does until you hand it on."
                : "Begun. Say which hat you wear, and what stays between you.";
    }
}
