package org.lanzarote.monitoring.platform.citation;

import java.util.UUID;
import org.lanzarote.monitoring.platform.label.LabelKind;

/** A text, and a part that its labels name. */
record LabelRow(UUID text, LabelKind kind, UUID target) {}
