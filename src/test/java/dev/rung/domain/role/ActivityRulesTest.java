package dev.rung.domain.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityRulesTest {
    private static final Set<String> ME = Set.of("ann@rung.example");

    private static Invitation titled(String title, String... attendees) {
        return new Invitation(title, "", List.of(attendees), Set.of(), false, false, false);
    }

    private static Optional<Activity> of(List<ActivityRule> own, Invitation meeting) {
        return new ActivityRules(own).verdict(meeting, ME).map(ActivityRules.Verdict::activity);
    }

    private static ActivityRule words(String pattern, Activity activity, int place) {
        return new ActivityRule("w" + place, ActivityRule.Kind.WORDS, pattern, activity, place);
    }

    private static ActivityRule attendee(String pattern, Activity activity) {
        return new ActivityRule("a", ActivityRule.Kind.ATTENDEE, pattern, activity, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Daily stand-up|delivery",
                "Standup Team Blau|delivery",
                "Stand up|delivery",
                "Backlog Refinement|delivery",
                "Sprint Planning 43|delivery",
                "Planning for sprint 44|delivery",
                "Sprintplanung|delivery",
                "Retro|delivery",
                "Retrospektive Q3|delivery",
                "Bug triage: pricing page|delivery",
                "Release 4.2 go/no-go|delivery",
                "Abnahme Rechnungslauf|delivery",
                "Kanban board clean-up|delivery",
                "Interview with Müller GmbH|customer",
                "Kundeninterview: Hansen|customer",
                "Kundenbesuch Kiel|customer",
                "Win/Loss: Acme|customer",
                "Support listening hour|customer",
                "Customer feedback session|customer",
                "Usability test round 2|customer",
                "Customer advisory board|customer",
                "Metrics review|business",
                "KPI-Runde|business",
                "Kennzahlenrunde|business",
                "Finance sync|business",
                "Preisgestaltung: Staffel|business",
                "Pricing strategy|business",
                "Forecast Q4|business",
                "Sales forecast|business",
                "Umsatzprognose|business",
                "Board meeting prep|business",
                "QBR Enterprise|business",
                "Vorstandsrunde|business",
                "Discovery: checkout|strategy",
                "Product strategy offsite|strategy",
                "Roadmap review|strategy",
                "One-pager: invoices|strategy",
                "Feedback on one-pager|strategy",
                "Market sizing|strategy",
                "Wettbewerbsanalyse|strategy",
                "Sales sync|go-to-market",
                "Marketing weekly|go-to-market",
                "Launch checklist|go-to-market",
                "Launch retro|go-to-market",
                "Press release checkout|go-to-market",
                "Vertriebsrunde|go-to-market",
                "Enablement CS|go-to-market",
                "1:1 Ben / Ann|people",
                "Ben 1-1|people",
                "Ann <> Eve 1on1|people",
                "One-on-one with Eve|people",
                "Coaching Eve|people",
                "Hiring sync|people",
                "Interview: PM candidate Jane Doe|people",
                "Interview Bewerberin Design|people",
                "Vorstellungsgespräch|people",
                "Exit interview|people",
                "Feedback Eve|people",
                "Mail|overhead",
                "E-Mails|overhead",
                "Lunch with Cora|overhead",
                "Mittagspause|overhead",
                "Travel to Kiel|overhead",
                "Zugfahrt|overhead",
                "Company all-hands|overhead",
                "IT support|overhead",
                "Doctor visit|overhead",
            })
    void aTitleTellsTheActivityInEnglishAndGerman(String title, String activity) {
        assertThat(of(List.of(), titled(title)).map(Activity::id)).contains(activity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // false friends: what the word within looks like
                "Dashboard with Data|business",
                "Onboarding checklist for tools|business",
                "Version 1.1 with Ben|people",
                "Review at 11:15|people",
                "Ratio 1:15|people",
                "2026-1-1 recap|people",
                "Marketing weekly|strategy",
                "Lunch with launch team leads|go-to-market",
                "Customer interview|people",
                "Retroactive billing fix|delivery",
                "Supportive leadership talk|customer",
                "Salesforce cleanup|go-to-market",
                "Boarding pass|business",
                "Mailand Workshop|overhead",
                "Visitor parking|customer",
                "Okräschotensuppe|strategy",
            })
    void aWordWithinAnotherTellsNothing(String title, String not) {
        assertThat(of(List.of(), titled(title)).map(Activity::id)).isNotEqualTo(Optional.of(not));
    }

    @ParameterizedTest
    @CsvSource({"Zebra sync", "Jour fixe", "''", "'🛒'", "Steering", "Ben", "Weekly"})
    void whatNoRuleKnowsIsUnsorted(String title) {
        assertThat(of(List.of(), titled(title))).isEmpty();
    }

    @Test
    void thePersonsRulesComeFirstAndInTheirOrder() {
        List<ActivityRule> own =
                List.of(words("sprint", Activity.BUSINESS, 2), words("planning sprint", Activity.STRATEGY, 1));

        assertThat(of(own, titled("Sprint planning 12"))).contains(Activity.STRATEGY);
        assertThat(of(own, titled("Sprint end"))).contains(Activity.BUSINESS);
        assertThat(of(own, titled("Stand-up"))).contains(Activity.DELIVERY);
    }

    @Test
    void aRuleMadeOfATitleFitsItAgainNextWeek() {
        for (String title :
                List.of("Zebra sync #12", "Jour fixe: Müller & Söhne", "1:1 Ben", "12", "Ärger/Öl  \u202Eabc")) {
            String known = TitleWords.key(title);
            assertThat(of(List.of(words(known, Activity.CUSTOMER, 0)), titled(title)))
                    .as(title)
                    .contains(Activity.CUSTOMER);
        }
        assertThat(TitleWords.key("Zebra sync #12")).isEqualTo("zebra sync");
        assertThat(of(List.of(words("zebra sync", Activity.CUSTOMER, 0)), titled("ZEBRA-Sync 13")))
                .contains(Activity.CUSTOMER);
    }

    @ParameterizedTest
    @CsvSource({
        "@customer.example, cora@customer.example, true",
        "@customer.example, cora@sales.customer.example, true",
        "customer.example, cora@customer.example, true",
        "cora@customer.example, cora@customer.example, true",
        "cora@customer.example, ora@customer.example, false",
        "ora@customer.example, cora@customer.example, false",
        "@customer.example, cora@notcustomer.example, false",
        "@customer.example, cora@customer.example.org, false",
        "@rung.example, ann@rung.example, false",
        "@rung.example, ben@rung.example, true",
    })
    void anAttendeeIsKnownByAddressOrDomainAndIsNeverOneself(String pattern, String address, boolean known) {
        assertThat(of(List.of(attendee(pattern, Activity.CUSTOMER)), titled("Zebra", "ann@rung.example", address))
                        .isPresent())
                .isEqualTo(known);
    }
}
