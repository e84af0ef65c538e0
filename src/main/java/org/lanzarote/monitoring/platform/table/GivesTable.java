package org.lanzarote.monitoring.platform.table;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that is given as a table too. Its operation produces JSON, {@link TableFormat#CSV_TYPE} and
 * {@link TableFormat#XLSX_TYPE}, takes a {@link TableQuery} and answers through {@link Tables}.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface GivesTable {}
