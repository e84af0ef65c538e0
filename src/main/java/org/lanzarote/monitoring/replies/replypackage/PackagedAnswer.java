package org.lanzarote.monitoring.replies.replypackage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.Reference;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** An answer in the shape in which it is saved, but that it names files by their digests. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackagedAnswer(
        @Nullable String value,
        @Nullable List<@NotNull String> values,
        @Nullable String other,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        @Nullable List<@NotNull Map<String, @NotNull JsonNode>> rows,
        @Nullable List<@Valid @NotNull Reference> references,
        @Size(max = 100) @Nullable List<@NotNull @Pattern(regexp = Digests.PATTERN) String> files,
        @Nullable String text,
        @Nullable Language language,
        @Size(max = 50) @Nullable List<@Valid @NotNull PackagedTranslation> translations) {

    /** Packs an answer that says something, with links that lead from keys to digests. */
    static PackagedAnswer of(StoredAnswer answer, List<SealedTranslation> translations, FileLinks links) {
        var content = answer.content();
        return new PackagedAnswer(
                content.value(),
                content.values(),
                content.other() == null ? null : links.in(content.other()),
                content.number(),
                content.date(),
                links.inRows(content.rows()),
                links.in(content.references()),
                content.files() == null ? null : digests(content.files(), links),
                links.in(answer.text()),
                answer.language(),
                translations.isEmpty()
                        ? null
                        : translations.stream()
                                .map(translation -> PackagedTranslation.of(translation, links))
                                .toList());
    }

    /** What is to be saved, with links that lead from digests to keys. */
    SaveAnswer wish(FileLinks links) {
        var content = new AnswerContent(
                value,
                values,
                other == null ? null : links.in(other),
                number,
                date,
                links.inRows(rows),
                links.in(references),
                files == null
                        ? null
                        : files.stream().map(links::name).map(UUID::fromString).toList());
        return new SaveAnswer(content, text == null ? "" : links.in(text), language);
    }

    /** Its texts in further languages, with links that lead from digests to keys. */
    List<SealedTranslation> translated(FileLinks links) {
        return translations == null
                ? List.of()
                : translations.stream()
                        .map(translation -> translation.sealed(links))
                        .toList();
    }

    /** Equal files are one file. */
    private static List<String> digests(List<UUID> files, FileLinks links) {
        return files.stream()
                .map(file -> links.name(file.toString()))
                .distinct()
                .toList();
    }
}
