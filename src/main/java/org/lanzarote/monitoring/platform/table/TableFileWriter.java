package org.lanzarote.monitoring.platform.table;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sends a table from its file. */
@Provider
@Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
public class TableFileWriter implements MessageBodyWriter<TableFile> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == TableFile.class;
    }

    @Override
    public void writeTo(
            TableFile file,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        file.copyTo(out);
    }
}
