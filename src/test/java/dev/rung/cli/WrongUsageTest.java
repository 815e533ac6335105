package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    stat                                                        | did you mean rung status?
                    evidence                                                    | wants one of add, list, show
                    evidence ad x                                               | did you mean rung evidence add?
                    evidence add                                                | 'TITLE'; see rung evidence add --help
                    evidence add T --clam x                                     | did you mean --claim?
                    evidence add T --on doomsday                                | “doomsday” is no day
                    evidence add T --on 2026-02-30                              | “2026-02-30” is no day
                    evidence add T --lever push                                 | did (yourself), enabled (somebody) or built
                    evidence add T --claim outcom-ownership                     | did you mean outcome-ownership?
                    evidence add T --claim outcome-ownership@principal          | did you mean principal-pm?
                    evidence add T --claim @                                    | has no competency “”
                    evidence add T more words                                   | does not know what to do with “more”
                    evidence show nowhere                                       | There is no evidence “nowhere”
                    evidence edit                                               | 'ID'
                    evidence list --limit many                                  | 'many' is not an int
                    evidence list --limit 0                                     | a number from 1 on
                    evidence list --quarter 2026-Q9                             | write it as 2026-Q3
                    evidence list --strength mighty                             | asserted, described, artifact
                    evidence list --level boss                                  | there are associate-pm, pm
                    evidence list --csv --json                                  | name one
                    readiness --level boss                                      | there are associate-pm, pm
                    readiness --on 31.11.2026                                   | is no day
                    readiness --foo                                             | has no option “--foo”
                    assess set delivery                                         | COMPETENCY@LEVEL=RATING
                    assess set delivery=superb                                  | not_yet, working_towards, meeting
                    assess set delivery=meeting delivery@senior-pm=not_yet      | twice
                    assess set delivery=not_applicable                          | add --reason TEXT
                    assess away sometime                                        | write it as 2026-Q3
                    assess away --undo                                          | wants the quarter
                    report readiness --format pdf                               | md, html, json, text
                    report readiness --force                                    | name it with -o FILE
                    ladder use startup-pm                                       | '--level=LEVEL'
                    ladder use startup-pm --level senior-pm                     | there are first-pm
                    ladder use nonesuch --level pm                              | owner-pm, startup-pm, enterprise-ic
                    ladder diff pm                                              | 'TO'
                    ladder diff pm boss                                         | there are associate-pm
                    ladder import x.csv                                         | '--id=ID'
                    init --level boss                                           | there are associate-pm
                    init --currency gold                                        | such as EUR
                    init --ladder startup-pm                                    | the levels of Startup PM are first-pm
                    init --level pm --level pm                                  | only once
                    history --limit 0                                           | a number from 1 on
                    completion fish                                             | bash and zsh
                    demo --json                                                 | wants --status too
                    help nonesuch                                               | has no command “nonesuch”
                    status --workspace x                                        | stand before the command
                    --workspace                                                 | '--workspace' (FILE)
                    """)
    void isOneLineThatSaysWhatIsWrongAndExitsTwo(String command, String words) {
        Harness rung = new Harness(home).begun();
        Harness.Result result = rung.run(command.strip().split(" +"));
        assertThat(result.err()).contains(words);
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(Cli.USAGE);
    }

    @Test
    void beforeAnybodyBeganItSaysHowToBeginAndMakesNothing() {
        Harness rung = new Harness(home);
        for (String command : new String[] {"readiness", "evidence list", "history", "assess show", "doctor", "undo"}) {
            Harness.Result result = rung.run(command.split(" "));
            assertThat(result.err()).contains("rung init --name NAME --level LEVEL");
            assertThat(result.errLines()).hasSize(1);
            assertThat(result.code()).isEqualTo(Cli.USAGE);
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void theStackIsShownOnlyWhenAskedFor() {
        Harness rung = new Harness(home).begun();
        assertThat(rung.run("evidence", "show", "nowhere").err()).doesNotContain("at dev.rung");
        assertThat(rung.run("--verbose", "evidence", "show", "nowhere").err()).contains("    at dev.rung");
    }

    @Test
    void aFileThatCannotBeUsedExitsThree() {
        Harness rung = new Harness(home).begun();
        assertThat(rung.run("evidence", "import", home.resolve("none.csv").toString())
                        .code())
                .isEqualTo(Cli.UNUSABLE);
        assertThat(rung.run("ladder", "check", home.resolve("none.json").toString())
                        .code())
                .isEqualTo(Cli.UNUSABLE);
        assertThat(rung.run("--workspace", "/proc/none/x.db", "init", "--name", "A", "--level", "pm")
                        .code())
                .isEqualTo(Cli.UNUSABLE);
    }
}
