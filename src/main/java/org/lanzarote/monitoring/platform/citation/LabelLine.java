package org.lanzarote.monitoring.platform.citation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.lanzarote.monitoring.platform.label.LabelKind;

/** A part that labels of a text name. */
@Embeddable
record LabelLine(@Enumerated(EnumType.STRING) LabelKind kind, UUID target) {}
