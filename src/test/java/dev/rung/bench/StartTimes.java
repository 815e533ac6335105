package dev.rung.bench;

import dev.rung.service.Rung;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to the first full frame, beside an empty JVM of the same rounds. */
final class StartTimes {
    private static final int ROUNDS = 15;
    private static final int FIRST_STARTS = 5;

    private final Bench bench;
    private final Samples jvm = new Samples();
    private final Samples glance = new Samples();
    private final Samples launched = new Samples();
    private final Samples changed = new Samples();
    private final Samples first = new Samples();
    private Memory plainly = Memory.NONE;
    private Memory resident = Memory.NONE;

    StartTimes(Bench bench) {
        this.bench = bench;
    }

    void measure() throws IOException {
        Path workspace = bench.sample();
        frame(bench.plain(workspace));
        for (int round = 0; round < ROUNDS; round++) {
            jvm.add(empty());
            glance.add(frame(bench.plain(workspace)));
            launched.add(frame(bench.rung(workspace)));
            change(workspace);
            changed.add(frame(bench.plain(workspace)));
            if (round < FIRST_STARTS) {
                first.add(firstStart());
            }
        }
        plainly = resident(bench.plain(workspace));
        resident = resident(bench.rung(workspace));
    }

    private double empty() {
        List<String> command = Bench.java("-cp", bench.classes(), Empty.class.getName());
        try (PlainPty pty = PlainPty.start(80, 24, bench.home(), command)) {
            return pty.end();
        }
    }

    private double frame(List<String> command) {
        try (PlainPty pty = PlainPty.start(80, 24, bench.home(), command)) {
            double time = pty.frame("WORTH DOING NEXT");
            pty.awaitRest();
            pty.send("q");
            pty.end();
            return time;
        }
    }

    private double firstStart() throws IOException {
        Path home = bench.newHome();
        try (PlainPty pty = PlainPty.start(80, 24, home, bench.plain(home.resolve("workspace.db")))) {
            return pty.frame("Welcome");
        }
    }

    /** What a command does to a workspace. */
    private void change(Path workspace) {
        try (Rung rung = Rung.open(Bench.places(bench.home(), workspace), Clock.systemDefaultZone())) {
            rung.evidence().capture("Asked three customers what they would miss", rung.today());
            rung.changes().undo();
        }
    }

    /** What the process holds after a walk through its places. */
    private Memory resident(List<String> command) {
        try (PlainPty pty = PlainPty.start(80, 24, bench.home(), command)) {
            pty.frame("WORTH DOING NEXT");
            pty.awaitRest();
            for (int i = 0; i < 20; i++) {
                for (String key :
                        List.of("3", "j", "j", "\r", "\033", "G", "g", "4", "j", "l", "\r", "\033", "?", "\033", "1")) {
                    pty.press(key, 15);
                }
            }
            pty.press("1", 4_000);
            return Memory.of(pty);
        }
    }

    Samples jvm() {
        return jvm;
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(jvm.row("an empty JVM, start to end", jvm, Samples.Bar.none()));
        rows.add(glance.row("first frame of Today, nothing changed", jvm, Samples.Bar.ratio(7)));
        rows.add(launched.row("the same, by the launcher", jvm, Samples.Bar.ratio(7)));
        rows.add(changed.row("first frame of Today, after a change", jvm, Samples.Bar.none()));
        rows.add(first.row("first frame of the very first start", jvm, Samples.Bar.none()));
        return rows;
    }

    List<String> memory() {
        return List.of(
                plainly.row("after 300 keys in the sample, plain java -jar", false),
                resident.row("after 300 keys in the sample", true));
    }
}
