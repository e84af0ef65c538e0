package org.lanzarote.monitoring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Writes the constraints of Java as JSON Schema means them, which looks for a pattern anywhere in a text. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 17)
public class SchemaForms implements OASFilter {

    /** What a text has that is not blank: anywhere is where it is looked for. */
    private static final String NOT_BLANK = "\\S";

    @Override
    public Schema filterSchema(Schema schema) {
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
        if (isAFraction(schema.getMultipleOf())) {
            schema.setMultipleOf(null);
        }
        return schema;
    }

    /** Programs divide by it in binary numbers, where 0.3 is no multiple of 0.1. */
    private static boolean isAFraction(@Nullable BigDecimal step) {
        return step != null && step.stripTrailingZeros().scale() > 0;
    }
}
