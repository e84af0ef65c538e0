package org.lanzarote.monitoring.people.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.HeadingWords;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Gives a Party another name from a day on. */
record RenameParty(
        @Schema(description = "Short name, for titles and lists") @NotNull @Valid @HeadingWords
        BilingualText name,

        @Schema(description = "Name with its article, for use within a sentence") @NotNull @Valid @HeadingWords
        BilingualText nameWithArticle,

        @Schema(description = "The day from which it has this name, today at the latest") @NotNull LocalDate from,

        @Schema(description = "Why, such as the note that told of it; it is kept in the trail")
        @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {

    /** Reports a form within a sentence that is of another name than the short one. */
    void checkForms(Violations violations) {
        for (var language : Language.values()) {
            var at = "/nameWithArticle/" + language.name().toLowerCase(Locale.ROOT);
            violations.require(
                    nameWithArticle
                            .in(language)
                            .toLowerCase(Locale.ROOT)
                            .endsWith(name.in(language).toLowerCase(Locale.ROOT)),
                    at,
                    PartyMessage.NAME_FORMS_DIFFER.with(name.in(language)));
        }
    }
}
