namespace KnowledgeGraph.Text.Segmentation;

/// <summary>The rows of jieba's dictionary as text, sorted by UTF-16 unit, so that the rows of some characters are found without reading the others.</summary>
internal sealed class DictionaryText
{
    private readonly string _text = SegmentationData.Text("jieba-dictionary.txt.br");

    /// <summary>All rows.</summary>
    public DataLines All => new(_text, 0, _text.Length);

    /// <summary>The rows of the words that begin with a character.</summary>
    public DataLines Of(char first) => new(_text, StartOf(first), first == char.MaxValue ? _text.Length : StartOf((char)(first + 1)));

    // The first row whose word begins with the character or a later one, by halving.
    private int StartOf(char first)
    {
        var (low, high) = (0, _text.Length);
        while (low < high)
        {
            var row = RowOf((low + high) / 2, low);
            if (_text[row] < first)
            {
                var end = _text.IndexOf('\n', row);
                low = end < 0 ? _text.Length : end + 1;
            }
            else
            {
                high = row;
            }
        }

        return low;
    }

    // Where the row begins that a place, or the end of the row there, belongs to.
    private int RowOf(int place, int least)
    {
        var end = _text.AsSpan(least, place - least).LastIndexOf('\n');
        return least + end + 1;
    }
}
