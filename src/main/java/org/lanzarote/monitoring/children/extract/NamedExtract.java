package org.lanzarote.monitoring.children.extract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An extract with its Party, where it names it: a database view without any other extract. */
@Entity
@Immutable
class NamedExtract {

    @Id
    UUID id;

    String party;

    protected NamedExtract() {}
}
