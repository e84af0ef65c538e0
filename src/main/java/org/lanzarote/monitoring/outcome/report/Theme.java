package org.lanzarote.monitoring.outcome.report;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** A theme by which the recommendations of a report are sorted. */
@Schema(description = "A theme by which the recommendations of a report are sorted, for those who track them")
public record Theme(
        @Schema(description = "Key, which recommendations name", examples = "law")
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String key,

        @NotNull @Valid BilingualText title) {

    /** What a theme of a report is called; its key, where the report does not say. */
    public static String title(Report report, String key, Language language) {
        return report.themes.stream()
                .filter(theme -> key.equals(theme.key()))
                .findFirst()
                .map(theme -> theme.title().in(language))
                .orElse(key);
    }

    /** The keys of a report's themes, as far as they have any. */
    public static Set<String> keys(Report report) {
        return report.themes.stream().map(Theme::key).filter(Objects::nonNull).collect(toSet());
    }
}
