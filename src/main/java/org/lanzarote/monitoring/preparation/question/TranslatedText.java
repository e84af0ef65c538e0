package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;

/** A wording in the authentic language with its translation, which may be missing or stale in a draft. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A wording in both official languages; in a draft the translation may be missing or stale")
public record TranslatedText(
        @Schema(description = "The text in English")
        @Pattern(regexp = TranslatedText.NOT_BLANK) @Size(max = 4_000) @AllSeen
        @Nullable String en,

        @Schema(description = "The text in French")
        @Pattern(regexp = TranslatedText.NOT_BLANK) @Size(max = 4_000) @AllSeen
        @Nullable String fr,

        @Schema(
                description = "What is wrong with the translation; absent when it says what the authentic wording says."
                        + " A wording sent without its translation must say MISSING here. The service adds STALE when the"
                        + " authentic wording alone was changed.")
        @Nullable Translation translation) {

    static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

    /** The wording in this language, or the authentic one where it is not translated. */
    public String in(Language language, Language authentic) {
        var wording = wording(language);
        return wording == null ? Objects.requireNonNullElse(wording(authentic), "") : wording;
    }

    /** Whether a reader of this language does not get a current translation. */
    public boolean lags(Language language, Language authentic) {
        return translation != null && language != authentic;
    }

    /**
     * This text as it replaces a former one: a translation that did not change with its authentic wording becomes
     * stale.
     */
    public TranslatedText after(@Nullable TranslatedText former, Language authentic) {
        if (former == null || translation == Translation.MISSING) {
            return this;
        }
        boolean same = Objects.equals(wording(other(authentic)), former.wording(other(authentic)));
        boolean moved = !Objects.equals(wording(authentic), former.wording(authentic));
        return same && (moved || former.translation == Translation.STALE)
                ? new TranslatedText(en, fr, Translation.STALE)
                : this;
    }

    /** The same text, with its translation confirmed as current. */
    public TranslatedText confirmed() {
        return new TranslatedText(en, fr, null);
    }

    void check(Language authentic, String pointer, Violations violations) {
        violations.require(
                wording(authentic) != null,
                pointer + "/" + field(authentic),
                QuestionMessage.AUTHENTIC_NEEDED.with(authentic));
        boolean translated = wording(other(authentic)) != null;
        violations.require(
                translated || translation == Translation.MISSING,
                pointer + "/" + field(other(authentic)),
                QuestionMessage.TRANSLATION_MISSING);
        violations.require(
                !translated || translation != Translation.MISSING,
                pointer + "/translation",
                QuestionMessage.TRANSLATION_THERE);
    }

    private @Nullable String wording(Language language) {
        return language == Language.FR ? fr : en;
    }

    static Language other(Language language) {
        return language == Language.FR ? Language.EN : Language.FR;
    }

    private static String field(Language language) {
        return language == Language.FR ? "fr" : "en";
    }
}
