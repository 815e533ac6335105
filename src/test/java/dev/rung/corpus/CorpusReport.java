package dev.rung.corpus;

import java.util.List;

/** Prints how the writing checks do on the labelled texts, with every miss: {@code mvn -q -Pcorpus verify}; over one set, when it is named. */
public final class CorpusReport {
    private CorpusReport() {}

    public static void main(String[] args) {
        Corpus corpus = Corpus.run(args.length == 0 ? "" : args[0]);
        for (Tally tally : List.of(corpus.sentences, corpus.pages, corpus.parts, corpus.fields)) {
            tally.misses().forEach(System.out::println);
        }
        System.out.println();
        corpus.all.kinds().forEach(System.out::println);
        System.out.println();
        for (Tally tally : List.of(corpus.sentences, corpus.pages, corpus.parts, corpus.fields, corpus.all)) {
            System.out.println(tally.summary());
        }
    }
}
