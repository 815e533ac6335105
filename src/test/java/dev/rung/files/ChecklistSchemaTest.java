package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rung.domain.checklist.ChecklistSubject;
import dev.rung.domain.initiative.OnePagerField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schema and the reader to the same names, by asking the reader about every object the schema describes. */
class ChecklistSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** An object of the schema, and where one of its kind stands in the full checklist. */
    record Place(String definition, String pointer) {}

    static Stream<Place> places() {
        return Stream.of(
                new Place("", ""),
                new Place("/$defs/verdict", "/verdict"),
                new Place("/$defs/band", "/verdict/bands/0"),
                new Place("/$defs/section", "/sections/0"),
                new Place("/$defs/question", "/sections/0/questions/0"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void theReaderKnowsExactlyTheNamesOfTheSchema(Place place) {
        ObjectNode checklist = full();
        ((ObjectNode) checklist.at(place.pointer())).put("nobody-knows", 1);
        String message = faults(checklist).get(0);
        String known = message.substring(message.indexOf("known here are ") + "known here are ".length());
        assertThat(known.split(", "))
                .containsExactlyInAnyOrderElementsOf(
                        names(schema().at(place.definition()).get("properties")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void theReaderMissesExactlyWhatTheSchemaRequires(Place place) {
        JsonNode required = schema().at(place.definition()).path("required");
        List<String> missed = new ArrayList<>();
        for (String name : names(full().at(place.pointer()))) {
            ObjectNode checklist = full();
            ((ObjectNode) checklist.at(place.pointer())).remove(name);
            if (faults(checklist).stream().anyMatch(f -> f.endsWith("." + name + ": is missing"))) {
                missed.add(name);
            }
        }
        List<String> wanted = new ArrayList<>();
        required.forEach(n -> wanted.add(n.asText()));
        assertThat(missed).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("places")
    void theFullChecklistUsesEveryNameOfTheSchema(Place place) {
        assertThat(names(full().at(place.pointer())))
                .containsExactlyInAnyOrderElementsOf(
                        names(schema().at(place.definition()).get("properties")));
        assertThat(faults(full())).isEmpty();
    }

    @Test
    void theSchemaKnowsTheFieldsOfTheOnePagerAndTheSubjects() {
        assertThat(words("/$defs/question/properties/fills/enum"))
                .containsExactlyElementsOf(
                        Stream.of(OnePagerField.values()).map(OnePagerField::id).toList());
        assertThat(words("/properties/subject/enum"))
                .containsExactlyElementsOf(Stream.of(ChecklistSubject.values())
                        .map(ChecklistSubject::id)
                        .toList());
    }

    private static List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        schema().at(pointer).forEach(w -> words.add(w.asText()));
        return words;
    }

    private static ObjectNode full() {
        try {
            return (ObjectNode) MAPPER.readTree(SmallChecklist.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode schema() {
        try (InputStream in = ChecklistFiles.class.getResourceAsStream("/dev/rung/checklists/checklist.schema.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(ObjectNode checklist) {
        return SmallChecklist.read(checklist.toString()).faults().stream()
                .map(Fault::text)
                .toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
