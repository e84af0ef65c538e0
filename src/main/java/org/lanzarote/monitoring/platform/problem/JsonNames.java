package org.lanzarote.monitoring.platform.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;

/** Names fields in violations by their JSON names, where these differ from the Java names. */
@ApplicationScoped
class JsonNames implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.propertyNodeNameProvider(JsonNames::name);
    }

    private static String name(Property property) {
        return property instanceof JavaBeanProperty bean
                ? Arrays.stream(bean.getDeclaringClass().getDeclaredFields())
                        .filter(field -> field.getName().equals(bean.getName()))
                        .flatMap(field -> Optional.ofNullable(field.getAnnotation(JsonProperty.class)).stream())
                        .map(JsonProperty::value)
                        .findFirst()
                        .orElse(bean.getName())
                : property.getName();
    }
}
