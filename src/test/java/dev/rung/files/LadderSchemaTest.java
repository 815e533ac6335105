package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schema and the reader to the same names, by asking the reader about every object the schema describes. */
class LadderSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** An object of the schema, and where one of its kind stands in the full ladder below. */
    record Place(String definition, String pointer) {}

    static Stream<Place> places() {
        return Stream.of(
                new Place("", ""),
                new Place("/$defs/level", "/levels/1"),
                new Place("/$defs/area", "/areas/0"),
                new Place("/$defs/competency", "/areas/0/competencies/0"),
                new Place("/$defs/expectation", "/areas/0/competencies/0/expectations/pm"),
                new Place("/$defs/readiness", "/readiness"),
                new Place("/$defs/numbers", "/readiness/individual"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void theReaderKnowsExactlyTheNamesOfTheSchema(Place place) {
        ObjectNode ladder = full();
        ((ObjectNode) ladder.at(place.pointer())).put("nobody-knows", 1);
        String message = faults(ladder).get(0);
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
            ObjectNode ladder = full();
            ((ObjectNode) ladder.at(place.pointer())).remove(name);
            if (faults(ladder).stream().anyMatch(f -> f.endsWith("." + name + ": is missing"))) {
                missed.add(name);
            }
        }
        List<String> wanted = new ArrayList<>();
        required.forEach(n -> wanted.add(n.asText()));
        assertThat(missed).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("places")
    void theFullLadderUsesEveryNameOfTheSchema(Place place) {
        assertThat(names(full().at(place.pointer())))
                .containsExactlyInAnyOrderElementsOf(
                        names(schema().at(place.definition()).get("properties")));
        assertThat(faults(full())).isEmpty();
    }

    private static ObjectNode full() {
        try {
            ObjectNode ladder = (ObjectNode) MAPPER.readTree(SmallLadder.JSON);
            ladder.put("about", "All of it.");
            ((ObjectNode) ladder.at("/areas/0")).put("id", "business");
            ObjectNode readiness = (ObjectNode) ladder.at("/readiness");
            readiness
                    .putObject("individual")
                    .put("window_quarters", 5)
                    .put("claims", 2)
                    .put("quarters", 2);
            readiness.putObject("leadership").put("window_quarters", 5);
            return ladder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode schema() {
        try (InputStream in = LadderFiles.class.getResourceAsStream("/dev/rung/ladders/ladder.schema.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(ObjectNode ladder) {
        return SmallLadder.read(ladder.toString()).faults().stream()
                .map(Fault::text)
                .toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
