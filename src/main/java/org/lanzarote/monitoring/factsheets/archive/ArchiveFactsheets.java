package org.lanzarote.monitoring.factsheets.archive;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Asks for the factsheets of a round as one archive; what is left out or empty means all. */
@Schema(description = "Which factsheets to put into the archive; what is left out or empty means all")
record ArchiveFactsheets(
        @Schema(description = "In which formats") @Size(max = 20) @Nullable List<@NotNull FileEnding> formats,

        @Schema(description = "In which languages") @Size(max = 10) @Nullable List<@NotNull Language> languages,

        @Schema(description = "The Parties whose factsheets are wanted, as ISO 3166-1 alpha-3 codes")
        @Size(max = 100) @Nullable List<@NotNull String> parties) {

    List<FileEnding> allFormats() {
        return chosen(formats, List.of(FileEnding.values()));
    }

    List<Language> allLanguages() {
        return chosen(languages, List.of(Language.values()));
    }

    /** The Parties by their codes, of those that are on the roster by default. */
    List<String> allParties(List<String> roster) {
        return chosen(parties, roster);
    }

    void requireOnRoster(List<String> roster) {
        var violations = new Violations();
        var asked = Objects.requireNonNullElse(parties, List.<String>of());
        for (int i = 0; i < asked.size(); i++) {
            var party = asked.get(i);
            violations.require(
                    roster.contains(party), "/parties/" + i, ArchiveMessage.NOT_ON_ROSTER_OF_ARCHIVE.with(party));
        }
        violations.orThrow(ArchiveMessage.ARCHIVE_IMPOSSIBLE);
    }

    private static <T extends Comparable<T>> List<T> chosen(@Nullable List<T> asked, List<T> all) {
        var chosen = Objects.requireNonNullElse(asked, List.<T>of());
        return (chosen.isEmpty() ? all : chosen).stream().distinct().sorted().toList();
    }
}
