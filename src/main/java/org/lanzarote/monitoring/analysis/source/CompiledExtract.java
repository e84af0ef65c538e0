package org.lanzarote.monitoring.analysis.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** An extract of what children said, as it is fetched. */
public record CompiledExtract(
        UUID id,
        @Nullable String party,
        String question,
        Language language,
        String text,
        @Nullable Instant publishedAt) {}
