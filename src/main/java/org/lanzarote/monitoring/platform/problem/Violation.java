package org.lanzarote.monitoring.platform.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.ConstraintViolation;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** One place that is wrong, and what is wrong there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        @Schema(description = "JSON pointer (RFC 6901) into the request body") @Nullable String pointer,

        @Schema(description = "Name of the path, query or header parameter") @Nullable String parameter,

        @Schema(description = "Cell of a form, named as spreadsheet programs do", examples = "Reply!F14") @Nullable String cell,

        @Schema(description = "Place in a file: a page, or the part of a package", examples = "page 3") @Nullable String place,

        @Schema(description = "Piece of the text at the pointer, where only a piece is meant") @Nullable TextSpan span,

        @Schema(description = Violation.CODES, examples = "NOT_BLANK")
        String code,

        @Schema(description = "What is wrong there, and what would be right")
        String detail,

        @JsonIgnore Told told,

        @JsonIgnore @Nullable Told placeTold) {

    /** What the document says of codes, with all those that any field or parameter may get. */
    static final String CODES =
            "What kind of mistake it is; stays when the words change, and means the same everywhere."
                    + " The schema tells the rule of NOT_NULL, NOT_BLANK, NOT_EMPTY, SIZE, MIN, MAX, POSITIVE_OR_ZERO, DIGITS, PATTERN"
                    + " and UNIQUE_ELEMENTS. Of a text, ALL_SEEN and ONE_LINE: its characters are seen; PERSONAL_NAME, EMAIL_ADDRESS,"
                    + " HEADING_WORDS, SAFE_MARKUP: it is one; LANGUAGE_TOLD: its language is missing. ASSERT_TRUE: it is to be"
                    + " confirmed. UNKNOWN_FIELD, and EXPECT_TEXT, EXPECT_INSTANT, EXPECT_DATE, EXPECT_WHOLE_NUMBER, EXPECT_TRUTH,"
                    + " EXPECT_ID, EXPECT_ONE_OF, EXPECT_LIST, EXPECT_OBJECT and EXPECT_ELSE: it does not fit the schema. Of a"
                    + " parameter, UNKNOWN_PARAMETER and NO_PARAMETER: the operation does not know it; UNKNOWN_VALUE, ONE_VALUE,"
                    + " VALUE_MISSING, NOT_UTF_8: its value is none. Others are of one thing's own rule; their list grows";

    private Violation(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String cell,
            @Nullable Told place,
            @Nullable TextSpan span,
            Told told) {
        this(
                pointer,
                parameter,
                cell,
                place == null ? null : place.english(),
                span,
                told.code(),
                told.english(),
                told,
                place);
    }

    public static Violation at(String pointer, Told told) {
        return new Violation(pointer, null, null, null, null, told);
    }

    public static Violation at(String pointer, TextSpan span, Told told) {
        return new Violation(pointer, null, null, null, span, told);
    }

    /** A violation that bean validation found in a record that was checked by itself. */
    public static Violation of(ConstraintViolation<?> found) {
        return at(Pointers.of(found.getPropertyPath()), ConstraintWords.of(found));
    }

    public static Violation in(String cell, Told told) {
        return new Violation(null, null, cell, null, null, told);
    }

    /** A violation at a place of a file that has a name. */
    public static Violation inFile(String place, Told told) {
        return inFile(Told.named(place), told);
    }

    public static Violation inFile(Told place, Told told) {
        return new Violation(null, null, null, place, null, told);
    }

    /** A violation whose words say where it is. */
    public static Violation anywhere(Told told) {
        return new Violation(null, null, null, null, null, told);
    }

    public static Violation of(String parameter, Told told) {
        return new Violation(null, parameter, null, null, null, told);
    }

    Stream<Told> allTold() {
        return Stream.of(told, Objects.requireNonNullElse(placeTold, told));
    }

    /** The same violation in a language, or in English where it has no words in it. */
    Violation in(Language language) {
        return new Violation(
                pointer,
                parameter,
                cell,
                placeTold == null ? null : placeTold.words(language),
                span,
                code,
                told.words(language),
                told,
                placeTold);
    }
}
