package dev.rung;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house as it was meant: arrows only ever point down. */
class ArchitectureTest {
    private static final JavaClasses RUNG = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rung");

    @Test
    void arrowsPointDownTheListOfLayers() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("main")
                .definedBy("dev.rung")
                .layer("tui")
                .definedBy("dev.rung.tui..")
                .layer("cli")
                .definedBy("dev.rung.cli..")
                .layer("service")
                .definedBy("dev.rung.service..")
                .layer("store")
                .definedBy("dev.rung.store..")
                .layer("files")
                .definedBy("dev.rung.files..")
                .layer("domain")
                .definedBy("dev.rung.domain..")
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("tui")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("service")
                .mayOnlyBeAccessedByLayers("main", "tui", "cli")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("main", "service")
                .whereLayer("files")
                .mayOnlyBeAccessedByLayers("main", "service", "cli")
                .check(RUNG);
    }

    @Test
    void theDomainKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("dev.rung.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.rung.domain..", "org.jspecify.annotations")
                .check(RUNG);
    }

    @Test
    void theDomainNeverAsksTheClock() {
        noClasses()
                .that()
                .resideInAPackage("dev.rung.domain..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(RUNG);
    }

    @Test
    void thePackagesOfTheDomainHaveNoCycles() {
        slices().matching("dev.rung.domain.(*)..").should().beFreeOfCycles().check(RUNG);
    }

    @Test
    void eachLibraryHasItsOneRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rung.files..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(RUNG);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rung.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "org.sqlite..")
                .check(RUNG);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rung.tui.terminal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.googlecode.lanterna..")
                .check(RUNG);
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.rung.cli..", "dev.rung")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(RUNG);
    }

    @Test
    void theRoomsOfTheTerminalPointDownToo() {
        noClasses()
                .that()
                .resideInAPackage("dev.rung.tui.terminal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.rung.tui.core..", "dev.rung.tui.widget..")
                .check(RUNG);
        noClasses()
                .that()
                .resideInAPackage("dev.rung.tui.core..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.rung.tui.widget..")
                .check(RUNG);
        noClasses()
                .that()
                .resideInAnyPackage("dev.rung.tui.core..", "dev.rung.tui.widget..", "dev.rung.tui.terminal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.rung.service..")
                .check(RUNG);
    }

    @Test
    void privateNotesAreKnownWhereTheyAreWrittenAndReadOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rung.tui.session..")
                .and()
                .doNotHaveFullyQualifiedName("dev.rung.domain.coaching.PrivateNote")
                .and()
                .doNotHaveFullyQualifiedName("dev.rung.store.PrivateNoteStore")
                .and()
                .doNotHaveFullyQualifiedName("dev.rung.service.PrivateNotes")
                .and()
                .doNotHaveFullyQualifiedName("dev.rung.cli.ShowSessionCommand")
                .and()
                .doNotHaveFullyQualifiedName("dev.rung.service.SamplePeople")
                .and()
                .resideOutsideOfPackage("dev.rung.service.sample..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.rung.domain.coaching.PrivateNote")
                .check(RUNG);
        noClasses()
                .that()
                .resideInAnyPackage("dev.rung.files..", "dev.rung.cli..", "dev.rung.tui..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.rung.store.PrivateNoteStore")
                .check(RUNG);
    }
}
