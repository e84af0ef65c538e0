package org.lanzarote.monitoring.children.extract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an extract exists, so that a text can cite it: a view which shows nothing of it. */
@Entity
@Immutable
class ExtractKey {

    @Id
    UUID id;

    int roundNumber;
    boolean withdrawn;

    protected ExtractKey() {}
}
