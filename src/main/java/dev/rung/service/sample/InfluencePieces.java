package dev.rung.service.sample;

import static dev.rung.service.sample.Piece.piece;

import java.util.List;

/** Other teams, other people's growth, and the way work is run. */
final class InfluencePieces {
    private InfluencePieces() {}

    static List<Piece> all() {
        return List.of(
                piece(540, "Rewrote my first one-pager after hard feedback")
                        .story("""
                                Katja, who runs payments, read my first one-pager and asked on which line the customer
                                appears.

                                There was none. Threw away two thirds and began with three quotes and a count.

                                She confirmed that this was the change she meant, and the page has served as my pattern since.
                                """)
                        .link("https://wiki.example.com/trials/one-pager/v2")
                        .did()
                        .scope("own work")
                        .associate("talent-and-coaching"),
                piece(487, "Path for newcomers that ends with them explaining the money")
                        .story("""
                                Our new designer built for four weeks before he met a customer.

                                Wrote a path of 20 days: five recorded customers, the money chain, the team’s cost, the last
                                three postmortems.

                                Ben explained on day 19, to the CFO’s assistant, how a trial becomes revenue. I only brought
                                the coffee.
                                """)
                        .link("https://wiki.example.com/trials/newcomers")
                        .witness("Ben Hartley, designer")
                        .built()
                        .scope("own team")
                        .pm("talent-and-coaching"),
                piece(430, "Fortnightly bet review went ahead without me")
                        .story("""
                                Reviews happened when I pushed and fell asleep when I did not.

                                Fixed a rhythm of 40 minutes: read the metric, look at one bet, log one decision; Sanjay and
                                Ben take turns in the chair.

                                I had the flu. The log has an entry for that day with a decision I would not have dared.
                                """)
                        .link("https://wiki.example.com/trials/bet-log")
                        .witness("Sanjay Patel, engineering manager of billing")
                        .built()
                        .scope("own team")
                        .pm("operating-system"),
                piece(252, "Two teams took over the “what would stop this” section")
                        .story("""
                                One-pagers went back and forth for a month because nobody wrote what would make them stop.

                                Added one section with a metric, a limit and a date; threw out two others that nobody read.

                                Onboarding and mobile copied it unasked. Counted five cases on each side of the change.
                                """)
                        .metric("Days from first draft to decision", "31", "19", "document history, ten one-pagers")
                        .link("https://wiki.example.com/templates/one-pager")
                        .built()
                        .scope("three teams")
                        .senior("operating-system"),
                piece(240, "Agreed with Rui what “closed” means for his forecasts")
                        .story("""
                                Rui, PM of mobile, wrote single numbers and was surprised by every one of them.

                                We put the gap, his starting page and the test for “closed” in a note; I ask questions in
                                the margin and touch no line.

                                His second page came back with ranges for two of five inputs. Not closed, and moving.
                                """)
                        .link("https://wiki.example.com/mentoring/rui")
                        .witness("Rui Carvalho, PM of mobile")
                        .enabled()
                        .scope("one PM of another team")
                        .senior("talent-and-coaching"),
                piece(188, "Ledger migration switched on its fallback date")
                        .story("""
                                Scheduling and billing both needed the new ledger, and it needed both.

                                Agreed a latest safe day to switch back with Felix before anybody wrote code.

                                We used it: two days on the old ledger, no invoice lost, and the wallet reading kept its day.
                                """)
                        .link("https://wiki.example.com/billing/ledger/plan")
                        .witness("Olga Petrova, staff engineer")
                        .did()
                        .scope("billing and scheduling")
                        .senior("delivery"),
                piece(119, "Six weeks in for Jonas: two PMs, and hands off their roadmaps")
                        .story("""
                                Jonas was on parental leave and I covered for onboarding and mobile.

                                Wrote three gaps with each PM on the first day and spent the weekly hour on those, not on
                                status.

                                Amara led her first executive review and closed the gap “money before features”. I sat at the
                                back and found that harder than presenting.
                                """)
                        .link("https://wiki.example.com/cover/gaps")
                        .witness("Amara Diallo, PM of onboarding")
                        .enabled()
                        .scope("two PMs and their teams")
                        .group("talent-and-coaching"),
                piece(124, "Limits on one page, so that nobody had to ask me")
                        .story("""
                                In week one both PMs asked me for eleven decisions.

                                Wrote down with each what they decide alone: scope always, price never, money up to €15k.

                                In week six it was two questions. I did not count what was decided without me, which I should
                                have.
                                """)
                        .built()
                        .scope("two teams")
                        .group("operating-system"),
                piece(121, "Postmortems led by the PMs themselves, one bet reshaped")
                        .story("""
                                Three launches of the two teams were past week twelve without a reading.

                                Put the dates in the calendar, handed the chair to the PMs and only asked questions.

                                All three closed before the cover ended; mobile’s photo upload was cut to the part that sells.
                                """)
                        .metric("Launches past week 12 without a decision", "3", "0", "launch list of the group")
                        .enabled()
                        .scope("two teams")
                        .group("evidence-and-learning"),
                piece(85, "Rule for who may mail a customer, settled by case")
                        .story("""
                                Marketing, success and three product teams mailed the same firm up to nine times a week, and
                                each dispute went up two levels.

                                Collected 14 cases, wrote a rule of six lines and had four departments comment until they
                                could live with it.

                                Success and marketing settled the next clash from the page, with nobody from product in the
                                room.
                                """)
                        .link("https://wiki.example.com/rules/customer-mail")
                        .witness("Leonie Brandt, lead of customer success")
                        .built()
                        .scope("four departments")
                        .principal("working-through-others"),
                piece(75, "Rui’s last two pages have ranges with sources")
                        .story("""
                                Five months after our note, his pricing case was due for funding.

                                Asked three questions about the demand line, then left for a customer visit.

                                Funded at the first reading. Asked by Jonas what had changed, he named the range that saved
                                him from promising €200k.
                                """)
                        .metric("Inputs with a sourced range", "0 of 5", "5 of 5", "his first and last one-pager")
                        .link("https://wiki.example.com/mentoring/rui/end")
                        .witness("Rui Carvalho, PM of mobile")
                        .enabled()
                        .scope("one PM of another team")
                        .senior("talent-and-coaching"),
                piece(80, "Katja sent an amendment to the one-pager section")
                        .story("""
                                The stop section has been in use by three teams for two quarters.

                                Katja found that limits were set after the first reading and asked for a date beside each;
                                took it in as written.

                                Version 4 carries her name. The section no longer needs me.
                                """)
                        .link("https://wiki.example.com/templates/one-pager/v4")
                        .enabled()
                        .scope("four teams")
                        .senior("operating-system"));
    }
}
