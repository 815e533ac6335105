package dev.rung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints how fast rung is on this machine: {@code mvn -Pbench verify}. Figures are medians of the whole process in a pty,
 * with ratios to an empty JVM started in between; a busy machine shows in the distance from the least to the median.
 */
public final class SpeedReport {
    private SpeedReport() {}

    /** {@code SpeedReport JAR CLASSES FOLDER}: the program, where the bench's classes lie, and a folder for workspaces. */
    public static void main(String[] args) throws IOException {
        Bench bench =
                new Bench(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]).toAbsolutePath());
        Files.createDirectories(bench.home());
        System.out.println("Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        Path big = bench.big();
        StartTimes starts = new StartTimes(bench);
        starts.measure();
        KeyTimes keys = new KeyTimes(bench, starts.jvm());
        keys.measure(big, 80, 24, 5);
        keys.measure(big, 200, 60, 10);
        ServiceTimes services = new ServiceTimes(bench, starts.jvm());
        services.measure(big);
        CalculationTimes calculations = new CalculationTimes(starts.jvm());
        calculations.measure();
        TextTimes texts = new TextTimes(bench, starts.jvm());
        texts.measure();
        System.out.println(Samples.header());
        starts.rows().forEach(System.out::println);
        keys.rows().forEach(System.out::println);
        texts.rows().forEach(System.out::println);
        services.rows().forEach(System.out::println);
        calculations.rows().forEach(System.out::println);
        new CheckTimes(starts.jvm()).rows().forEach(System.out::println);
        starts.memory().forEach(System.out::println);
        keys.memory().forEach(System.out::println);
    }
}
