package org.lanzarote.monitoring.children.figures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One cell of a release; a hidden number is not in the database. */
@Embeddable
record ReleasedCell(
        @Enumerated(EnumType.STRING) Dimension dimension,
        String label,
        @Nullable Integer children) {}
