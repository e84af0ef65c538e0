package org.lanzarote.monitoring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Says how a key, a day and a point in time are written. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 19)
public class ScalarSchemas implements OASFilter {

    private static final Map<String, String> WORDS = Map.of(
            "UUID", "The key of a record: a UUID",
            "Instant", "A point in time, as ISO 8601 writes it; the service answers in UTC",
            "LocalDate", "A day of the calendar, as ISO 8601 writes it: year, month, day");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (WORDS.containsKey(name)) {
                schema.setDescription(WORDS.get(name));
            }
        });
    }
}
