using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Corpus;

/// <summary>Sentences of the field with places for names and numbers.</summary>
internal sealed class SentenceStock(Random random, NameStock names)
{
    // F firm, G another firm, M model, V another model, P person, S school, C city, D day, Y money, N number, Q share.
    private static readonly string[] Shapes =
    [
        "{D}，{F}正式发布{M}，参数规模达到{N}亿。",
        "{F}首席执行官{P}表示，{M}已经面向公众开放。",
        "{F}宣布完成{Y}亿元融资，由{G}领投。",
        "{P}是{F}的创始人，此前任职于{S}。",
        "{M}由{F}与{S}联合研发。",
        "{G}已将{M}接入自家的客服产品，处理效率提升了{Q}%。",
        "记者从{C}市获悉，{F}的{M}通过了备案。",
        "{F}总部位于{C}，员工约{N}人。",
        "据{S}发布的报告，{C}大模型市场规模将在明年超过{Y}亿元。",
        "{G}收购了{F}的全部股权，交易金额为{Y}亿元。",
        "{F}技术负责人{P}介绍，新版本的推理成本下降{Q}%。",
        "{V}在长文本任务上的得分比{M}高{Q}个百分点，评测由{S}组织。",
        "与{G}不同，{F}把训练数据的清洗放在第一位。",
        "{F}与{G}签署合作协议，双方将在{C}建设算力中心。",
        "{P}在接受采访时说，行业里真正缺的是高质量语料，而不是更多的参数。",
        "该公司成立于{D}，目前累计服务客户{N}家。",
        "{M}支持一次输入{N}万字，能够直接读完一整本教材。",
        "{S}教授{P}认为，开源会让中小企业更早用上大模型。",
        "截至{D}，{M}的注册用户数达到{N}万。",
        "{F}计划在{C}招聘{N}名算法工程师，月薪最高{Q}千元。",
        "有消息称{G}正在与{F}洽谈投资，双方均未回应。",
        "{F}否认了裁员传闻，并称研发投入同比增长{Q}%。",
        "{C}市经济和信息化局公布了首批大模型应用案例，{F}的{M}位列其中。",
        "{M}的训练用了{N}张国产加速卡，历时{Q}天。",
        "在医疗场景中，{F}用{M}为{N}家医院整理病历。",
        "{F}副总裁{P}透露，{V}预计明年上线。",
        "论文的第一作者{P}来自{S}，合作者来自{F}。",
        "{F}把{V}开源，代码和权重均可免费商用。",
        "去年{F}营业收入为{Y}亿元，其中来自大模型的部分占{Q}%。",
        "{G}发言人说，公司不会自研基础模型，而是选用{M}。",
        "在{C}举行的大会上，{F}展示了基于{M}的编程助手。",
        "多位用户反映，{M}在方言识别上还有明显不足。",
        "{F}与{S}共建的实验室{D}在{C}揭牌。",
        "{P}离开{G}后创办了{F}，最初的团队只有{Q}个人。",
        "业内人士估计，训练一次这样的模型要花费{Y}亿元。",
        "{V}是{M}的升级版本，上下文长度扩大了一倍。",
    ];

    public string Next(Cast cast)
    {
        var shape = Shapes[random.Next(Shapes.Length)];
        var sentence = new StringBuilder();
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] == '{')
            {
                sentence.Append(Fill(shape[i + 1], cast));
                i += 2;
            }
            else
            {
                sentence.Append(shape[i]);
            }
        }

        return sentence.ToString();
    }

    private string Fill(char place, Cast cast) => place switch
    {
        'F' => cast.Firms[random.Next(cast.Firms.Count)],
        'G' => random.Next(3) == 0 ? names.Firm() : cast.Firms[random.Next(cast.Firms.Count)],
        'M' => cast.Models[random.Next(cast.Models.Count)],
        'V' => random.Next(3) == 0 ? names.Model() : cast.Models[random.Next(cast.Models.Count)],
        'P' => cast.People[random.Next(cast.People.Count)],
        'S' => cast.Schools[random.Next(cast.Schools.Count)],
        'C' => names.City(),
        'D' => string.Create(CultureInfo.InvariantCulture, $"{random.Next(2021, 2025)}年{random.Next(1, 13)}月{random.Next(1, 29)}日"),
        'Y' => (random.Next(1, 900) / 10m).ToString("0.0", CultureInfo.InvariantCulture),
        'N' => random.Next(3, 4000).ToString(CultureInfo.InvariantCulture),
        _ => random.Next(2, 80).ToString(CultureInfo.InvariantCulture),
    };
}
