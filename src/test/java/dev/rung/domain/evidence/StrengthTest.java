package dev.rung.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Verdict.Decision;
import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** Fields: S situation, A action, R result, L link, W witness, m metric, b baseline, r its result, s source. */
    private static Evidence evidence(String fields) {
        return new Evidence(
                "e",
                DAY,
                "Title",
                in(fields, 'S'),
                in(fields, 'A'),
                in(fields, 'R'),
                in(fields, 'L'),
                in(fields, 'W'),
                Optional.empty(),
                "",
                new Measurement(in(fields, 'm'), in(fields, 'b'), in(fields, 'r'), in(fields, 's')),
                false);
    }

    private static String in(String fields, char field) {
        return fields.indexOf(field) >= 0 ? "written" : " ";
    }

    /** Verdicts as {@code accepted:18 rejected:20:claim}, the day in November. */
    private static List<Verdict> verdicts(String text) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] parts = word.split(":");
            verdicts.add(new Verdict(
                    "v" + verdicts.size(),
                    "e",
                    parts.length > 2 ? Optional.of(parts[2]) : Optional.empty(),
                    Decision.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    "Ana",
                    LocalDate.of(2026, 11, Integer.parseInt(parts[1])),
                    ""));
        }
        return verdicts;
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(textBlock = """
            -,         '',                       asserted
            SA,        '',                       asserted
            SR,        '',                       asserted
            AR,        '',                       asserted
            SALWmbrs,  '',                       asserted
            LW,        '',                       asserted
            SAR,       '',                       described
            SARW,      '',                       described
            SARmbr,    '',                       described
            SARmbs,    '',                       described
            SARmrs,    '',                       described
            SARbrs,    '',                       described
            SARL,      '',                       artifact
            SARLmbr,   '',                       artifact
            SARLW,     '',                       witnessed
            SARLWmbr,  '',                       witnessed
            SARmbrs,   '',                       measured
            SARLWmbrs, '',                       measured
            SARmbrs,   accepted:20,              verified
            SARLW,     accepted:20,              witnessed
            -,         accepted:20,              asserted
            SARmbrs,   accepted:22,              measured
            SARmbrs,   accepted:20:claim,        measured
            SARmbrs,   accepted:19 rejected:20,  measured
            SARmbrs,   rejected:19 accepted:20,  verified
            SARmbrs,   accepted:20 rejected:19,  verified
            SARmbrs,   accepted:20 rejected:20,  measured
            SARmbrs,   questioned:20,            measured
            SARmbrs,   accepted:19 questioned:20, verified
            SARmbrs,   rejected:19 questioned:20, measured
            """)
    void isDerivedFromWhatIsWrittenAndSaid(String fields, String verdicts, String word) {
        assertThat(Strength.of(evidence(fields), verdicts(verdicts), DAY).word())
                .isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}: {1}, rejected {2}")
    @CsvSource(textBlock = """
            '',                                  measured, false
            accepted:20,                         verified, false
            accepted:20:claim,                   verified, false
            accepted:20:other,                   measured, false
            rejected:20,                         measured, true
            rejected:20:claim,                   measured, true
            rejected:20:other,                   measured, false
            rejected:22,                         measured, false
            rejected:19 accepted:20,             verified, false
            rejected:19:claim accepted:20:claim, verified, false
            rejected:19:claim accepted:20,       verified, true
            rejected:19 accepted:20:claim,       verified, true
            rejected:19 questioned:20,           measured, false
            accepted:19 questioned:20,           verified, false
            """)
    void aClaimTakesTheVerdictsOnThePieceAndOnItself(String verdicts, String strength, boolean rejected) {
        Claim claim = new Claim("claim", "e", "l", new ExpectationId("owner", "pm"));

        ClaimFact fact = ClaimFact.of(List.of(evidence("SARmbrs")), List.of(claim), verdicts(verdicts), "l", DAY)
                .get(0);

        assertThat(fact.strength().word()).isEqualTo(strength);
        assertThat(fact.rejected()).isEqualTo(rejected);
    }

    @Test
    void factsLeaveOutOtherLaddersTheFutureAndTheUnknown() {
        ExpectationId cell = new ExpectationId("owner", "pm");
        Evidence today = Evidence.titled("today", DAY, "Today");
        Evidence tomorrow = Evidence.titled("tomorrow", DAY.plusDays(1), "Tomorrow");
        List<Claim> claims = List.of(
                new Claim("1", "today", "l", cell),
                new Claim("2", "today", "other", cell),
                new Claim("3", "tomorrow", "l", cell),
                new Claim("4", "gone", "l", cell));

        assertThat(ClaimFact.of(List.of(today, tomorrow), claims, List.of(), "l", DAY))
                .containsExactly(new ClaimFact(cell, "today", "Today", DAY, Strength.ASSERTED, false, false));
    }

    @Test
    void verdictsGiveTheSameInAnyOrderAndShowTheOpenQuestion() {
        List<Verdict> verdicts = verdicts("accepted:18 questioned:20 rejected:20:claim");
        List<Verdict> reversed = new ArrayList<>(verdicts);
        Collections.reverse(reversed);

        for (List<Verdict> order : List.of(verdicts, reversed)) {
            Verdicts known = Verdicts.asOf(order, DAY);
            assertThat(known.question("e")).contains(verdicts.get(1));
            assertThat(known.accepted("e")).isTrue();
            assertThat(known.rejected("claim")).isTrue();
            assertThat(known.question("claim")).isEmpty();
            assertThat(Verdicts.newestFirst(order).get(2)).isEqualTo(verdicts.get(0));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -,        'Write the situation, the action and the result to make it described'
            A,        'Write the situation and the result to make it described'
            SAL,      'Write the result to make it artifact'
            SALW,     'Write the result to make it witnessed'
            SAmbrs,   'Write the result to make it measured'
            SAR,      'Add a link to make it artifact'
            SARW,     'Add a link to make it witnessed'
            SARmr,    'Add a link to make it artifact, or the metric''s baseline and the numbers'' source to make it measured'
            SARL,     'Name somebody who can confirm it to make it witnessed'
            SARLW,    'Write the metric, the metric''s baseline, the metric''s result and the numbers'' source to make it measured'
            SARLWmbr, 'Write the numbers'' source to make it measured'
            SARmbrs,  'A reviewer who accepts it makes it verified'
            """)
    void saysWhatWouldRaiseIt(String fields, String words) {
        Evidence evidence = evidence(fields);

        assertThat(StrengthWords.whatWouldRaiseIt(evidence, Strength.of(evidence, false)))
                .isEqualTo(words);
        assertThat(StrengthWords.whatWouldRaiseIt(evidence, Strength.VERIFIED)).isEmpty();
    }

    @Test
    void readsItsWordAndItsNumber() {
        for (Strength strength : Strength.values()) {
            assertThat(Strength.parse(strength.word())).contains(strength);
            assertThat(Strength.parse(String.valueOf(strength.number()))).contains(strength);
        }
        assertThat(Strength.parse("6")).isEmpty();
    }
}
