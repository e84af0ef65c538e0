package org.lanzarote.monitoring.children.extract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The key of an extract, so that a text can cite it: a database view without its content. */
@Entity
@Immutable
class ExtractKey {

    @Id
    UUID id;

    int roundNumber;
    boolean withdrawn;

    protected ExtractKey() {}
}
