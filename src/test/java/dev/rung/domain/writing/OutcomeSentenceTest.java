package dev.rung.domain.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeSentenceTest {
    /** Sentence, verb, metric, baseline, target, date, segment, source, owner; a dash is a part that is not there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Reduce churn of SMB accounts from 4.2 % to 3 % by Q3 as measured by the billing report (owner Ana Díaz)|Reduce|churn|4.2 %|3 %|Q3|SMB accounts|the billing report|Ana Díaz
                    Raises trial conversion among self-serve sign-ups from 3,5 % to 4,2 % through 2027, source: Stripe, owner: Ben Okafor|Raises|trial conversion|3,5 %|4,2 %|2027|self-serve sign-ups|Stripe|Ben Okafor
                    save €400k by fiscal year end|save|-|-|€400k|fiscal year end|-|-|-
                    deliver $400k ARR by end of March|-|ARR|-|$400k|end of March|-|-|-
                    Cut time to first invoice for new merchants from 9 days to 5 by 31 December 2026 (source: Amplitude) (owner: Ana)|Cut|time to first invoice|9 days|5|31 December 2026|new merchants|Amplitude|Ana
                    Improve onboarding|-|-|-|-|-|-|-|-
                    Improve NPS from 30 to 40 by Q3|-|-|30|40|Q3|-|-|-
                    improving gross margin from 58 % to 62 % by 2027-06-30|improving|gross margin|58 %|62 %|2027-06-30|-|-|-
                    Launch the new dashboard by Q2|-|-|-|-|Q2|-|-|-
                    Raise gross margin to 62 % (now 58 %) by Dec 2026|Raise|gross margin|58 %|62 %|Dec 2026|-|-|-
                    Hold gross margin at 62 % through 2027 for enterprise customers|Hold|gross margin|-|62 %|2027|enterprise customers|-|-
                    Lower tickets per account from 1.8 to 1.2 by 2027-03-31 per Zendesk; Ana owns it|Lower|tickets per account|1.8|1.2|2027-03-31|-|Zendesk|Ana
                    churn 4% -> 3% by Q3|-|churn|4%|3%|Q3|-|-|-
                    Increase activation from 4% today to 6% by next quarter|Increase|activation|4%|6%|next quarter|-|-|-
                    Grow expansion revenue from mid-market customers from €1.2M to €1.6M by FY27|Grow|expansion revenue|€1.2M|€1.6M|FY27|mid-market customers|-|-
                    Keep churn of enterprise clients below 3% through 2027|Keep|churn|-|3%|2027|enterprise clients|-|-
                    Increase revenue by 20%|Increase|revenue|-|-|-|-|-|-
                    Grow the number of registered users from 10k to 20k by June|Grow|-|10k|20k|June|-|-|-
                    Increase user engagement from 4 to 6 in Q3|Increase|-|4|6|Q3|-|-|-
                    Win 12 mid-market accounts by 31.12.2026|Win|-|-|12|31.12.2026|-|-|-
                    Raise conversion of revenue from 22 % to 25 %, currently 22 %, owned by Lena|Raise|conversion of revenue|22 %|25 %|-|-|-|Lena
                    Shorten days to close in enterprise deals from 60 to 45 days within 6 months, according to Salesforce|Shorten|days to close|60|45 days|within 6 months|enterprise deals|Salesforce|-
                    Halve refund rate from 8 pp to 4 pp by the end of March 2027|Halve|refund rate|8 pp|4 pp|end of March 2027|-|-|-
                    """)
    void aPartIsTheWordsThatEarnIt(
            String sentence,
            String verb,
            String metric,
            String baseline,
            String target,
            String date,
            String segment,
            String source,
            String owner) {
        List<String> wanted = List.of(verb, metric, baseline, target, date, segment, source, owner).stream()
                .map(p -> p.equals("-") ? "" : p)
                .toList();
        OutcomeParts read = OutcomeSentence.read(sentence);
        assertThat(read.named().values()).containsExactlyElementsOf(wanted);
        assertThat(read.score())
                .isEqualTo((int) wanted.stream().filter(p -> !p.isEmpty()).count());
        assertThat(read.named().values()).allMatch(sentence::contains);
    }

    @Test
    void withoutBaselineTargetOrDateItStaysADraft() {
        assertThat(OutcomeSentence.read("Reduce churn from 4 % to 3 % by Q3").draft())
                .isFalse();
        assertThat(OutcomeSentence.read("Reduce churn of SMB accounts to 3 % by Q3 per Looker (owner Ana)"))
                .matches(OutcomeParts::draft)
                .matches(p -> p.score() == 7)
                .matches(OutcomeParts::passes);
    }

    @Test
    void readingAComposedSentenceGivesThePartsBack() {
        Random random = new Random(7);
        String[][] words = {
            {"Reduce", "Raise", "Shorten", "Keep", "Lifting", "Cut"},
            {"churn", "gross margin", "time to first invoice", "checkout abandonment", "win rate", "cost per ticket"},
            {"4.2 %", "€1.2M", "9 days", "3,5 %", "12 pp", "1,200", "$40 per account", "0.8"},
            {"3 %", "€1.6M", "5 days", "2,5 %", "8 pp", "1,400", "$38 per account", "0.5"},
            {
                "Q3",
                "31 December 2026",
                "2027-03-31",
                "within 6 months",
                "end of March 2027",
                "fiscal year end",
                "next quarter"
            },
            {
                "SMB accounts",
                "enterprise customers",
                "new merchants",
                "trial users in their first 30 days",
                "tax advisers"
            },
            {"the billing report", "Amplitude", "Salesforce", "the finance data mart"},
            {"Ana Díaz", "Ben", "María del Carmen Ruiz", "J. Okoye", "Jürgen Weiß"}
        };
        for (int round = 0; round < 3_000; round++) {
            String[] part = new String[8];
            for (int i = 0; i < 8; i++) {
                // A metric nobody listed is known by its verb and its numbers.
                boolean left = i > 1 && random.nextInt(4) == 0;
                part[i] = left ? "" : words[i][random.nextInt(words[i].length)];
            }
            part[2] = part[2].isEmpty() && part[3].isEmpty() ? words[2][0] : part[2];
            OutcomeParts parts =
                    new OutcomeParts(part[0], part[1], part[2], part[3], part[4], part[5], part[6], part[7]);
            assertThat(OutcomeSentence.read(parts.compose()))
                    .as(parts.compose())
                    .isEqualTo(parts);
        }
    }

    @Test
    void noTextIsTooLongOrTooOdd() {
        for (String text : List.of(
                "a ".repeat(500_000),
                "1,".repeat(500_000),
                " ".repeat(1_000_000),
                "end of ".repeat(150_000),
                "\"".repeat(1_000_000),
                "from 1 to ".repeat(100_000),
                "1 000 ".repeat(150_000),
                "((((".repeat(250_000),
                "9".repeat(1_000_000),
                "reduce for of among in ".repeat(40_000),
                "\ud800\u0000\u202e",
                "")) {
            assertThatCode(() -> OutcomeSentence.read(text)).doesNotThrowAnyException();
        }
    }

    @Test
    void aNumberIsReadInEveryNotation() {
        assertThat(List.of("1,200", "1.200", "1'200", "€1.2M", "3,5 %", "350k", "1.234,5", "1,234.5").stream()
                        .map(t -> Quantity.at(Tokens.of(t), 0).orElseThrow().value()))
                .containsExactly(1200.0, 1200.0, 1200.0, 1.2e6, 3.5, 350e3, 1234.5, 1234.5);
    }

    @Test
    void percentAndPointsAreDifferentUnits() {
        assertThat(List.of("4 %", "4 percent", "4pp", "4 percentage points", "€4").stream()
                        .map(t -> Quantity.at(Tokens.of(t), 0).orElseThrow().unit()))
                .containsExactly("%", "%", "pp", "pp", "money");
    }
}
