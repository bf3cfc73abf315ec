package fi.arvio.assessment.comment;

import fi.arvio.assessment.pool.Place;
import fi.arvio.assessment.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Comments that are read together, by how many they were written, and what they are about. */
public record CommentPool(
        Place place, List<String> items, @Nullable Text title, int writers, List<PooledComment> comments) {

    public Optional<PooledComment> find(UUID comment) {
        return comments.stream().filter(one -> one.id().equals(comment)).findFirst();
    }
}
