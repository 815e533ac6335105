package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.OnePagerField.VOICES;

import dev.rung.domain.writing.Customers;
import dev.rung.domain.writing.Period;
import dev.rung.domain.writing.Phrases;
import dev.rung.domain.writing.Token;
import dev.rung.domain.writing.Tokens;
import dev.rung.domain.writing.Tokens.Span;
import dev.rung.domain.writing.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether real customers stand behind the page: voices with dates, and demand with names or counts. */
final class DemandChecks {
    private static final int ENOUGH = 3;
    private static final Phrases CROWD = Phrases.of("people, everyone, everybody, the market");
    private static final Verbs ASKING = Verbs.of("ask, request, demand, beg, scream, clamour, call");
    private static final Verbs WISHING = Verbs.of("want, wish");
    private static final Set<String> WISHED = Set.of("this", "it", "that", "a", "an", "the", "more", "better");
    private static final Set<String> MANY = Set.of("many", "most", "all", "several", "some", "our", "lots", "more");
    private static final List<OnePagerField> FIELDS = List.of(
            OnePagerField.PROBLEM,
            OnePagerField.WHY_NOW,
            OnePagerField.SEGMENT,
            OnePagerField.SIZE,
            OnePagerField.BET,
            OnePagerField.DECISION,
            VOICES);

    private DemandChecks() {}

    static void check(PageReading reading) {
        for (OnePagerField field : FIELDS) {
            Tokens tokens = reading.authored(field);
            anonymous(tokens).ifPresent(s -> reading.add(EssentialRules.ANONYMOUS_DEMAND, field, tokens.text(s)));
        }
        List<CustomerVoice> voices = CustomerVoice.of(reading.page());
        if (voices.isEmpty()) {
            if (reading.hasEssentials()) {
                reading.add(EssentialRules.FEW_VOICES.asHint(), VOICES, "");
            }
            return;
        }
        if (voices.size() < ENOUGH && reading.hasEssentials()) {
            reading.add(EssentialRules.FEW_VOICES, VOICES, voices.size() == 1 ? "1 voice" : voices.size() + " voices");
        }
        for (CustomerVoice voice : voices) {
            if (!voice.dated()) {
                reading.add(EssentialRules.UNDATED_VOICE, VOICES, voice.line());
            }
        }
        if (voices.stream().allMatch(CustomerVoice::internal)) {
            reading.add(
                    EssentialRules.INTERNAL_VOICES,
                    VOICES,
                    voices.get(0).source().isEmpty()
                            ? voices.get(0).line()
                            : voices.get(0).source());
        }
    }

    /** “Customers are asking for …” in a sentence without a count or a name. */
    private static Optional<Span> anonymous(Tokens tokens) {
        for (Span sentence : tokens.sentences()) {
            if (counted(tokens, sentence)) {
                continue;
            }
            for (int c = sentence.from(); c < sentence.to(); c++) {
                int length = Math.max(CROWD.lengthAt(tokens, c), Customers.lengthAt(tokens, c));
                if (length == 0) {
                    continue;
                }
                Span crowd = new Span(c, c + length);
                for (int i = crowd.to(); i < Math.min(sentence.to(), crowd.to() + 4); i++) {
                    Token verb = tokens.at(i);
                    boolean wishes = WISHING.has(verb)
                            && (WISHED.contains(tokens.word(i + 1)) || MANY.contains(tokens.word(crowd.from() - 1)));
                    boolean asks = ASKING.has(verb)
                            && (!verb.is("call") && !verb.is("calls")
                                    || tokens.word(i + 1).equals("for"));
                    if (wishes || asks) {
                        return Optional.of(new Span(crowd.from(), i + 1));
                    }
                    if (verb.is("who") || verb.is(",") || verb.is("cannot")) {
                        break;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean counted(Tokens tokens, Span sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Token token = tokens.at(i);
            boolean name = i > sentence.from()
                    && token.shape() == Token.Shape.CAPITAL
                    && Period.at(tokens, i).isEmpty();
            if (token.isNumber() || Period.counted(token.word()) > 1 || name) {
                return true;
            }
        }
        return false;
    }
}
