package org.lanzarote.monitoring.factsheets.factsheet;

import static org.lanzarote.monitoring.support.Asking.nobody;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lanzarote.monitoring.platform.language.Language;

/** The facts of the real factsheet, and the factsheets of the demonstration round that are held against them. */
final class Inventory {

    static final JsonNode INVENTORY = facts();

    private Inventory() {}

    static JsonNode factsheet(String party) {
        return factsheet(party, Language.EN);
    }

    static JsonNode factsheet(String party, Language language) {
        return read(nobody().accept("application/json")
                .get("/rounds/2/factsheets/{party}?lang={language}", party, language.name())
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    static List<JsonNode> list(JsonNode node) {
        Stream<JsonNode> children = StreamSupport.stream(node.spliterator(), false);
        return children.toList();
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode facts() {
        try (var facts = Inventory.class.getResourceAsStream("/inventory-2nd-round.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(facts));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
