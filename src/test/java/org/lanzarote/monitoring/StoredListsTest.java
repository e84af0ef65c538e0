package org.lanzarote.monitoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.ArchitectureTest.MAIN;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** How entities store lists: what is left open, Hibernate decides by the entity that it happens to meet first. */
@Execution(CONCURRENT)
class StoredListsTest {

    @Test
    void entitiesSayHowTheirListsAreStored() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveRawType(List.class)
                .should()
                .beAnnotatedWith(JdbcTypeCode.class)
                .orShould()
                .beAnnotatedWith(ElementCollection.class)
                .orShould()
                .beAnnotatedWith(OneToMany.class)
                .orShould()
                .beAnnotatedWith(ManyToMany.class)
                .orShould()
                .beAnnotatedWith(ManyToOne.class)
                .orShould()
                .beAnnotatedWith(Transient.class)
                .check(MAIN);
    }

    /** Hibernate keeps one storage for a type, that of the entity that it meets first, whatever the others say. */
    @Test
    void aTypeOfListIsStoredInOneWay() {
        var storages = MAIN.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(JdbcTypeCode.class))
                .collect(groupingBy(
                        field -> field.getType().getName(),
                        mapping(
                                field -> field.getAnnotationOfType(JdbcTypeCode.class)
                                        .value(),
                                toSet())));

        assertThat(storages)
                .isNotEmpty()
                .allSatisfy((type, codes) -> assertThat(codes).as(type).hasSize(1));
    }
}
