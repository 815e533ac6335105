package dev.rung.domain.checklist;

/** A question whose answer is not there, or does not do. */
public record MissingAnswer(ChecklistQuestion question, Lack lack) {

    /** Why an answer does not do. */
    public enum Lack {
        UNANSWERED("it has no answer yet"),
        BARE_YES("a bare yes counts for nothing: write the sentence that shows it"),
        BARE_NOT_APPLICABLE("a bare not applicable counts for nothing: write the sentence that says why"),
        NOT_SURE("the answer is not sure"),
        NO("the answer is no");

        private final String words;

        Lack(String words) {
            this.words = words;
        }

        /** In words that go on behind a colon and end without a full stop. */
        public String words() {
            return words;
        }

        /** Whether all that is wanted is a sentence. */
        public boolean bare() {
            return this == BARE_YES || this == BARE_NOT_APPLICABLE;
        }
    }

    /** What is missing, as it goes on behind a colon: {@code nobody has said which metric moves}. */
    public String words() {
        return question.missingWords();
    }
}
