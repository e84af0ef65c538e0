package org.lanzarote.monitoring.factsheets.copy;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.io.Serial;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Takes all components of records, also those that the API does not show: pages need them. */
final class WholeRecords extends JacksonAnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        return !isComponent(member) && super.hasIgnoreMarker(member);
    }

    private static boolean isComponent(AnnotatedMember member) {
        var type = member.getDeclaringClass();
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch(member.getName()::equals);
    }
}
