package org.lanzarote.monitoring.analysis.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure of agreement between coders: its value, or why it has none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Coefficient(
        @Schema(description = "1 is perfect agreement, and 0 for kappa and alpha what chance gives; four decimals")
        @Nullable BigDecimal value,

        @Nullable Undefined undefined) {

    private static final int DECIMALS = 4;

    static Coefficient of(double value) {
        return new Coefficient(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP), null);
    }

    public static Coefficient undefined(Undefined why) {
        return new Coefficient(null, why);
    }
}
