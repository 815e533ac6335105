package dev.rung.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final Corpus CORPUS = Corpus.run();

    @Test
    void whatIsFoundIsRightAndNearlyAllIsFound() {
        for (Tally tally : new Tally[] {CORPUS.sentences, CORPUS.pages, CORPUS.all}) {
            assertThat(tally.precision()).as(tally.summary()).isGreaterThanOrEqualTo(0.95);
            assertThat(tally.recall()).as(tally.summary()).isGreaterThanOrEqualTo(0.9);
        }
    }

    @Test
    void partsAreTheWordsThatAReaderWouldMark() {
        assertThat(CORPUS.parts.precision()).as(CORPUS.parts.summary()).isGreaterThanOrEqualTo(0.95);
        assertThat(CORPUS.parts.recall()).as(CORPUS.parts.summary()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void headingsLeadWhereTheyAreMeant() {
        assertThat(CORPUS.fields.misses()).isEmpty();
    }
}
