package org.lanzarote.monitoring.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.ConstraintViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One place that is wrong, and what is wrong there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        @Schema(description = "JSON pointer (RFC 6901) into the request body") @Nullable String pointer,

        @Schema(description = "Name of the path, query or header parameter") @Nullable String parameter,

        @Schema(description = "Cell of a form, named as spreadsheet programs do", examples = "Reply!F14") @Nullable String cell,

        @Schema(description = "Place in a file: a page, or the part of a package", examples = "page 3") @Nullable String place,

        @Schema(description = "Piece of the text at the pointer, where only a piece is meant") @Nullable TextSpan span,

        @Schema(description = "What is wrong there, and what would be right")
        String detail) {

    public static Violation at(String pointer, String detail) {
        return new Violation(pointer, null, null, null, null, detail);
    }

    public static Violation at(String pointer, TextSpan span, String detail) {
        return new Violation(pointer, null, null, null, span, detail);
    }

    /** A violation that bean validation found in a record that was checked by itself. */
    public static Violation of(ConstraintViolation<?> found) {
        return at(Pointers.of(found.getPropertyPath()), found.getMessage());
    }

    public static Violation in(String cell, String detail) {
        return new Violation(null, null, cell, null, null, detail);
    }

    public static Violation inFile(String place, String detail) {
        return new Violation(null, null, null, place, null, detail);
    }

    public static Violation of(String parameter, String detail) {
        return new Violation(null, parameter, null, null, null, detail);
    }
}
