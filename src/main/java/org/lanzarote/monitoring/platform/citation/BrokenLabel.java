package org.lanzarote.monitoring.platform.citation;

import java.util.UUID;
import org.lanzarote.monitoring.platform.label.LabelKind;

/** A label of a text that names a part which was withdrawn, by the last key of that. */
public record BrokenLabel(UUID text, LabelKind kind, String key) {}
