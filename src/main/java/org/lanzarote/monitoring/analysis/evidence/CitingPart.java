package org.lanzarote.monitoring.analysis.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.lanzarote.monitoring.platform.citing.CitingKind;

/** A part of findings, a report or factsheets that stands, by the text that it holds now: a view. */
@Entity
@Immutable
class CitingPart {

    @Id
    UUID textId;

    int roundNumber;

    @Enumerated(EnumType.STRING)
    CitingKind kind;

    String key;

    /** Whether it is a finding that the caller may write as a rapporteur today. */
    boolean own;

    protected CitingPart() {}
}
