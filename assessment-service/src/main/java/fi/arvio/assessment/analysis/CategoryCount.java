package fi.arvio.assessment.analysis;

/** How many valid answers named a category, and of how many. */
public record CategoryCount(Category category, Share share) {

    public int count() {
        return share.count();
    }
}
